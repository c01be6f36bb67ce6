import { describe, expect, test } from "vitest";
import { clientsOf, sandboxForTests, send } from "../testing.js";

const PATH = "/personalisation/v1/programs/7/members/42";
const path = { programId: 7, memberId: 42 };

async function unnamed(sandbox: ReturnType<typeof sandboxForTests>) {
  const authorization = `Bearer ${await sandbox.token("partner")}`;
  const request = new Request(`https://api.sandbox.test${PATH}`, { headers: { authorization } });
  return sandbox.fetch(request);
}

describe("a quota of 3 calls per minute", () => {
  const sandbox = sandboxForTests({ data: "example", quota: 3 });

  test("is told by every answer, and ends in 429", async () => {
    const answers = [
      await send(sandbox, "GET", PATH),
      await send(sandbox, "GET", `${PATH}9`),
      await send(sandbox, "GET", PATH),
      await send(sandbox, "GET", PATH),
    ];
    const told = answers.map(({ status, headers }) => [
      status,
      headers.get("rate-limit-used"),
      headers.get("rate-limit-available"),
    ]);

    expect(told).toEqual([
      [200, "1", "2"],
      [404, "2", "1"],
      [200, "3", "0"],
      [429, "4", "0"],
    ]);
  });

  test("starts over when its window ends, by the sandbox's clock", async () => {
    const headers = { authorization: `Bearer ${await sandbox.token("partner")}` };
    for (let call = 0; call < 4; call += 1) {
      await send(sandbox, "GET", PATH, { headers });
    }
    sandbox.clock.advance(59_999);
    const before = await send(sandbox, "GET", PATH, { headers });
    sandbox.clock.advance(1);
    const after = await send(sandbox, "GET", PATH, { headers });

    expect([before.status, after.status]).toEqual([429, 200]);
    expect(before.headers.get("rate-limit-expiry-time")).toBe("Tue, 01 Sep 2026 08:01:00 GMT");
  });

  test("is each token's own", async () => {
    const other = { authorization: `Bearer ${await sandbox.token("internal")}` };
    for (let call = 0; call < 4; call += 1) {
      await send(sandbox, "GET", PATH);
    }

    expect((await send(sandbox, "GET", PATH, { headers: other })).status).toBe(200);
  });

  test("is full again after a reset", async () => {
    for (let call = 0; call < 4; call += 1) {
      await send(sandbox, "GET", PATH);
    }
    await sandbox.reset();

    expect((await send(sandbox, "GET", PATH)).status).toBe(200);
  });

  test("is what the client keeps to", async () => {
    const { members } = clientsOf(sandbox);
    const { response } = await members.call("getMember", { path });

    expect(response.headers.get("rate-limit-allowed")).toBe("3");
    expect(response.headers.get("date")).toBe("Tue, 01 Sep 2026 08:00:00 GMT");
  });
});

describe("calls without ET-Client-Name", () => {
  const sandbox = sandboxForTests({ data: "example" });

  test("are to keep half a second apart", async () => {
    const first = await unnamed(sandbox);
    sandbox.clock.advance(499);
    const tooSoon = await unnamed(sandbox);
    sandbox.clock.advance(1);
    const second = await unnamed(sandbox);

    expect([first.status, tooSoon.status, second.status]).toEqual([200, 429, 200]);
    expect(tooSoon.headers.get("spike-allowed")).toBe("2");
    expect(tooSoon.headers.get("spike-range")).toBe("second");
  });

  test("are 30 per minute", async () => {
    const statuses: number[] = [];
    for (let call = 0; call < 31; call += 1) {
      statuses.push((await unnamed(sandbox)).status);
      sandbox.clock.advance(500);
    }

    expect(statuses).toEqual([...Array.from({ length: 30 }, () => 200), 429]);
  });

  test("leave those with a name alone", async () => {
    await unnamed(sandbox);
    await unnamed(sandbox);

    expect((await send(sandbox, "GET", PATH)).status).toBe(200);
  });
});

test("a spike limit is for callers with a name too, when asked for", async () => {
  const { members } = clientsOf(spiky);
  await members.getMember({ path });

  expect((await members.call("getMember", { path })).response.status).toBe(429);
});

test("one switch turns all of it off", async () => {
  const answers = [await unnamed(unlimited), await unnamed(unlimited), await unnamed(unlimited)];

  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(answers[0]?.headers.has("rate-limit-allowed")).toBe(false);
});

const spiky = sandboxForTests({ data: "example", spike: 1 });
const unlimited = sandboxForTests({ data: "example", rateLimits: "off" });
