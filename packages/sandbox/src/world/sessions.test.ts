import { createAccounts } from "@entur-clients/accounts";
import { bearer, createEntur, createMembers } from "@entur-clients/members";
import { describe, expect, test, vi } from "vitest";
import { openBaseStore } from "../base-store.js";
import { createSandbox } from "../create-sandbox.js";
import { EXAMPLE } from "../seed/example.js";
import type { SandboxSession } from "../session.js";
import { API_URL, sandboxForTests } from "../testing.js";
import { createWorlds, SESSION_HEADER } from "./worlds.js";

const sandbox = sandboxForTests({ data: "example" });
const MEMBER = { programId: 7, memberId: 42 };
const MEMBER_PATH = "/personalisation/v1/programs/7/members/42";
const path = { customerNumber: EXAMPLE.customerNumber };

type Token = () => Promise<string>;

function clients(session: SandboxSession, token: Token = () => session.token("partner")) {
  const entur = createEntur({
    clientName: "acme-webshop",
    environment: { apiUrl: API_URL },
    credentials: bearer(token),
    fetch: session.fetch,
    retries: 0,
  });
  return { accounts: createAccounts(entur), members: createMembers(entur) };
}

async function accountIds(session: SandboxSession, token?: Token) {
  const { accounts } = clients(session, token);
  const found = await accounts.getCustomerAccountsCustomerNumber({ path });
  return found.map(({ customerAccountId }) => customerAccountId);
}

async function create(session: SandboxSession, accountId: string, token?: Token) {
  await clients(session, token).accounts.createCustomerAccount({ path, body: { accountId } });
}

describe("a session", () => {
  test("keeps what it writes to itself", async () => {
    const [one, other] = [sandbox.session("one"), sandbox.session("other")];
    const before = await accountIds(sandbox);
    await create(one, "of-one");
    await create(other, "of-other");

    expect(await accountIds(one)).toEqual([...before, "of-one"]);
    expect(await accountIds(other)).toEqual([...before, "of-other"]);
    expect(await accountIds(sandbox)).toEqual(before);
  });

  test("sees what all see until it writes, and then no more of it", async () => {
    const session = sandbox.session("late");
    await create(sandbox, "before");
    const seen = await accountIds(session);
    await create(session, "mine");
    await create(sandbox, "after");

    expect(seen).toContain("before");
    expect(await accountIds(session)).toEqual([...seen, "mine"]);
  });

  test("goes back to what all see by a reset of its own", async () => {
    const session = sandbox.session("reset");
    await create(session, "mine");
    session.clock.freeze("2030-01-01T00:00:00Z");
    session.faults.add({ kind: "status", status: 500 });
    await session.reset();

    expect(await accountIds(session)).toEqual(await accountIds(sandbox));
    expect(session.clock.now()).toEqual(sandbox.clock.now());
  });

  test("has a clock of its own, which its tokens go by", async () => {
    const session = sandbox.session("clock");
    session.clock.set("2027-01-01T00:00:00Z");

    expect((await clients(session).members.getMember({ path: MEMBER })).id).toBe(42);
    expect(sandbox.clock.now().toISOString()).toBe("2026-09-01T08:00:00.000Z");
  });

  test("stands still while what all see does", async () => {
    const session = sandbox.session("still");
    sandbox.clock.freeze();

    expect(session.clock.isFrozen()).toBe(true);
    sandbox.clock.reset();
    expect(session.clock.isFrozen()).toBe(false);
  });

  test("has faults of its own", async () => {
    const session = sandbox.session("faults");
    session.faults.add({ kind: "status", status: 500 });

    await expect(accountIds(session)).rejects.toThrow("500");
    expect(await accountIds(sandbox)).toHaveLength(2);
  });

  test("has states of its own", async () => {
    const session = sandbox.session("states");
    await session.given("a member", {
      programId: 7,
      memberId: 77,
      customerId: "1000077",
      createdAt: "2026-01-01T00:00:00Z",
    });
    const member = { path: { programId: 7, memberId: 77 } };

    expect((await clients(session).members.getMember(member)).id).toBe(77);
    await expect(clients(sandbox).members.getMember(member)).rejects.toThrow("404");
  });

  test("has snapshots of its own", async () => {
    const session = sandbox.session("snapshots");
    await create(session, "kept");
    await session.snapshot("kept");
    const kept = await accountIds(session);
    await create(session, "dropped");
    await session.restore("kept");

    expect(await accountIds(session)).toEqual(kept);
    await expect(sandbox.restore("kept")).rejects.toThrow("There is no snapshot kept");
  });

  test("has a name that a header can carry", async () => {
    expect(() => sandbox.session("a b")).toThrow("1 to 200 letters");
    const headers = { [SESSION_HEADER]: "a b" };
    const request = new Request(`${API_URL}${MEMBER_PATH}`, { headers });
    const response = await sandbox.fetch(request);

    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ message: expect.stringContaining("1 to 200") });
  });
});

test("1,000 sessions at once each see only their own", async () => {
  const sessions = Array.from({ length: 1_000 }, (_, index) => sandbox.session(`many-${index}`));
  // One for all: signing takes longer than all the rest.
  const partner = await sandbox.token("partner");
  const token = async () => partner;
  await Promise.all(sessions.map((session, index) => create(session, `of-${index}`, token)));
  const seen = await Promise.all(sessions.map((session) => accountIds(session, token)));
  const before = await accountIds(sandbox);

  expect(seen).toEqual(sessions.map((_, index) => [...before, `of-${index}`]));
});

describe("an idle session", () => {
  const now = () => new Date("2026-09-01T08:00:00Z");
  const options = { now, seed: undefined, limits: undefined, idleMs: 1_000 };

  test("is collected with its data, one in use is not", async () => {
    let elapsedMs = 0;
    const store = openBaseStore({ file: undefined, data: "example", now });
    const worlds = createWorlds({ ...options, store, elapsedMs: () => elapsedMs });
    const idle = worlds.session("idle");
    const inUse = worlds.session("in-use");
    elapsedMs = 1_000;
    worlds.session("in-use");
    elapsedMs = 1_001;
    worlds.session("new");

    expect(worlds.names()).toEqual(["in-use", "new"]);
    expect(worlds.session("in-use")).toBe(inUse);
    expect(worlds.session("idle")).not.toBe(idle);
    await worlds.close();
  });

  test("is collected though nobody calls", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    let elapsedMs = 0;
    const real = openBaseStore({ file: undefined, data: "example", now });
    const worlds = createWorlds({ ...options, store: real, elapsedMs: () => elapsedMs });
    const { store } = worlds.session("idle");
    const closed = vi.spyOn(store, "close");
    elapsedMs = 1_001;
    vi.advanceTimersByTime(1_000);

    expect(closed).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
    await worlds.close();
    vi.useRealTimers();
  });
});

describe("a seed", () => {
  /** The ids that the sandbox makes up for requests of these sessions, one after another. */
  const idsFor = async (seed: number, ...names: readonly string[]) => {
    const seeded = createSandbox({ seed });
    const ids: (string | null)[] = [];
    for (const name of names) {
      const response = await seeded.session(name).fetch(new Request(`${API_URL}${MEMBER_PATH}`));
      ids.push(response.headers.get("x-correlation-id"));
    }
    await seeded.close();
    return ids;
  };

  test("makes the ids of a session the same in every run, whatever other sessions do", async () => {
    const [first, second] = await idsFor(7, "one", "one");

    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(await idsFor(7, "one", "other", "one")).toEqual([first, expect.any(String), second]);
    expect(await idsFor(8, "one")).not.toEqual([first]);
  });
});
