import { afterEach, expect, test, vi } from "vitest";
import type { Provider } from "../providers/provider.js";
import { type Bridge, openBridge } from "./bridge.js";

const open: Bridge[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((bridge) => bridge.close()));
});

/** A bridge to a provider that answers with what it was asked, but for what is given. */
async function bridgeTo(provider: Partial<Provider>): Promise<Bridge> {
  const bridge = await openBridge({
    fetch: async (request) => new Response(await request.text(), { headers: request.headers }),
    states: {},
    reset: () => {},
    token: async (caller) => `token-of-${caller}`,
    close: async () => {},
    ...provider,
  });
  open.push(bridge);
  return bridge;
}

async function announce(
  { statesUrl }: Bridge,
  state: string,
  params = {},
  action = "setup",
): Promise<void> {
  const body = JSON.stringify({ action, state, params });
  await fetch(statesUrl, { method: "POST", body });
}

test("a body far beyond 100 kB arrives and comes back byte for byte", async () => {
  const bridge = await bridgeTo({});
  const body = JSON.stringify({ text: "æ".repeat(300_000), number: 1.0 });

  const response = await fetch(bridge.url, { method: "POST", body });

  expect(await response.text()).toBe(body);
});

test("the caller's name is swapped for a real token", async () => {
  const bridge = await bridgeTo({});

  const response = await fetch(bridge.url, { headers: { Authorization: "Bearer keeper" } });

  expect(response.headers.get("Authorization")).toBe("Bearer token-of-keeper");
});

test("a request without credentials stays without", async () => {
  const bridge = await bridgeTo({});

  expect((await fetch(bridge.url)).headers.get("Authorization")).toBeNull();
});

test("a path arrives as it was encoded, and a status without a body has none", async () => {
  const seen: string[] = [];
  const bridge = await bridgeTo({
    fetch: async (request) => {
      seen.push(new URL(request.url).pathname + new URL(request.url).search);
      return new Response(null, { status: 204 });
    },
  });

  const response = await fetch(`${bridge.url}/a%2Fb%20c?d=e%26f`);

  expect([response.status, await response.text()]).toEqual([204, ""]);
  expect(seen).toEqual(["/a%2Fb%20c?d=e%26f"]);
});

test("the provider is reset once before the states of an interaction, which follow in order", async () => {
  const log: unknown[] = [];
  const bridge = await bridgeTo({
    reset: () => {
      log.push("reset");
    },
    states: {
      one: (params: object) => log.push(["one", params]),
      two: () => log.push("two"),
    },
  });

  await announce(bridge, "one", { id: 1 });
  await announce(bridge, "two");
  await fetch(bridge.url);
  await announce(bridge, "");

  expect(log).toEqual(["reset", ["one", { id: 1 }], "two", "reset"]);
});

test.each([
  {
    title: "a state that cannot be reached",
    provider: {
      states: {
        full: () => {
          throw new Error("no room");
        },
      },
    },
    note: 'The state "full" could not be reached: no room',
  },
  { title: "a state without a handler", provider: {}, note: 'The state "full" has no handler' },
  {
    title: "a provider that cannot be reset",
    provider: {
      states: { full: () => {} },
      reset: () => {
        throw new Error("stuck");
      },
    },
    note: "The provider could not be reset: stuck",
  },
])("$title is noted, and the interaction gets no answer of the provider's", async (given) => {
  const bridge = await bridgeTo(given.provider);

  await announce(bridge, "full");
  const response = await fetch(bridge.url);

  expect(response.status).toBe(599);
  expect(bridge.notes()).toEqual([[given.note]]);
});

test.each([
  {
    title: "a provider that throws",
    provider: { fetch: () => Promise.reject(new Error("out of memory")) },
    note: "The provider threw: out of memory",
  },
  {
    title: "a caller without a token",
    provider: { token: () => Promise.reject(new Error("who is keeper?")) },
    note: "The provider gave no token: who is keeper?",
  },
])("$title is noted against its interaction", async (given) => {
  const bridge = await bridgeTo(given.provider);

  await announce(bridge, "");
  await announce(bridge, "");
  const response = await fetch(bridge.url, { headers: { Authorization: "Bearer keeper" } });
  await announce(bridge, "");

  expect(response.status).toBe(599);
  expect(bridge.notes()).toEqual([[given.note], []]);
});

test("an interaction that never comes to its request ends all the same", async () => {
  const bridge = await bridgeTo({});

  await announce(bridge, "gone");
  await announce(bridge, "gone", {}, "teardown");
  await announce(bridge, "");

  expect(bridge.notes()).toEqual([['The state "gone" has no handler'], []]);
});

test("what the provider saw break the document is noted against the interaction it happened in", async () => {
  const violations: string[] = [];
  const bridge = await bridgeTo({
    violations: () => violations,
    fetch: async (request) => {
      violations.push(`${request.method} broke it`);
      return new Response("ok");
    },
  });

  await announce(bridge, "");
  await fetch(bridge.url);
  await announce(bridge, "");
  await fetch(bridge.url, { method: "DELETE" });

  expect(bridge.notes()).toEqual([["GET broke it"], ["DELETE broke it"]]);
});

test("a provider is busy as long as it answers", async () => {
  let finish = () => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const bridge = await bridgeTo({ fetch: () => finished.then(() => new Response()) });
  const idleSince = bridge.lastBusy();
  expect(bridge.lastBusy()).toBe(idleSince);

  const response = fetch(bridge.url);
  await vi.waitUntil(() => bridge.lastBusy() > idleSince);
  const busy = bridge.lastBusy();
  await vi.waitUntil(() => bridge.lastBusy() > busy);

  finish();
  await response;
  await vi.waitUntil(async () => {
    const last = bridge.lastBusy();
    await new Promise((resolve) => setImmediate(resolve));
    return bridge.lastBusy() === last;
  });
});
