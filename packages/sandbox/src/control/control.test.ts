import { beforeEach, describe, expect, test } from "vitest";
import { createSandbox } from "../create-sandbox.js";
import { EXAMPLE } from "../seed/example.js";
import { API_URL, clientsOf, sandboxForTests } from "../testing.js";

const sandbox = sandboxForTests({ data: "example" });
const { accounts, members } = clientsOf(sandbox);
const path = { customerNumber: EXAMPLE.customerNumber };
const member = { path: { programId: 7, memberId: 42 } };

type Init = { readonly headers?: Record<string, string>; readonly in?: typeof sandbox };

async function control(method: string, at: string, body?: unknown, init: Init = {}) {
  const text = body === undefined ? {} : { body: JSON.stringify(body) };
  const { headers = {} } = init;
  const request = new Request(`${API_URL}/_sandbox/${at}`, { method, headers, ...text });
  const response = await (init.in ?? sandbox).fetch(request);
  return { status: response.status, body: await response.json() };
}

const create = (accountId: string) => accounts.createCustomerAccount({ path, body: { accountId } });
const count = async () => (await accounts.getCustomerAccountsCustomerNumber({ path })).length;

describe("data:", () => {
  test("reset puts back what was there at the start", async () => {
    await create("new");
    const { status, body } = await control("POST", "reset");

    expect({ status, body }).toEqual({ status: 200, body: { done: true } });
    expect(await count()).toBe(2);
  });

  test("restore goes back to a snapshot, as often as asked", async () => {
    await create("kept");
    await control("POST", "snapshot", { name: "three" });
    for (const accountId of ["a", "b"]) {
      await create(accountId);
      await control("POST", "restore", { name: "three" });
    }

    expect(await count()).toBe(3);
    expect(await control("POST", "restore", { name: "four" })).toEqual({
      status: 400,
      body: { error: "There is no snapshot four; there are three." },
    });
  });

  test("seed changes the data, and what reset comes back to", async () => {
    const own = createSandbox();
    await control("POST", "seed", { data: "empty" }, { in: own });
    await control("POST", "reset", undefined, { in: own });

    await expect(clientsOf(own).members.getMember(member)).rejects.toThrow("404");
    expect(await control("POST", "seed", { data: "mine" }, { in: own })).toMatchObject({
      status: 400,
      body: { error: "data of the body for /seed must be example or empty." },
    });
    await own.close();
  });

  test("states are listed, and brought about by name", async () => {
    const params = { ...member.path, memberId: 77, customerId: "1000077" };
    const given = { name: "a member", params: { ...params, createdAt: "2026-01-01T00:00:00Z" } };

    expect((await control("GET", "states")).body).toContain("a member");
    expect((await control("POST", "states", given)).status).toBe(200);
    expect((await members.getMember({ path: { programId: 7, memberId: 77 } })).id).toBe(77);
  });

  test.each([
    { given: { name: "a giant" }, says: 'There is no state "a giant"' },
    { given: { name: "a member" }, says: 'The state "a member" needs programId.' },
  ])("$given is told why not", async ({ given, says }) => {
    expect(await control("POST", "states", given)).toMatchObject({
      status: 400,
      body: { error: expect.stringContaining(says) },
    });
  });
});

describe("clock:", () => {
  const at = (now: string, isFrozen: boolean) => ({ status: 200, body: { now, isFrozen } });

  test("is set, frozen, advanced and reset", async () => {
    await control("POST", "clock", { freeze: "2027-01-01T00:00:00Z" });
    const advanced = await control("POST", "clock", { advance: { days: 1, hours: 2 } });

    expect(advanced).toEqual(at("2027-01-02T02:00:00.000Z", true));
    expect(await control("GET", "clock")).toEqual(advanced);
    expect(await control("POST", "clock", { reset: true })).toEqual(
      at("2026-09-01T08:00:00.000Z", false),
    );
    expect(await control("POST", "clock", { set: "2028-01-01T00:00:00+01:00" })).toEqual(
      at("2027-12-31T23:00:00.000Z", false),
    );
  });

  test("decides what points count", async () => {
    const points = async () => {
      const body = { customerId: "1000042", programId: 7 };
      const [summary] = await clientsOf(sandbox).customers.queryCurrentLevelSummary({ body });
      return summary?.pointDefinitionStatuses.map((status) => status.points);
    };
    const before = await points();
    await control("POST", "clock", { advance: { days: 3_650 } });

    expect(await points()).not.toEqual(before);
  });

  test.each<{ body: object }>([
    { body: { freeze: "noon" } },
    { body: { jump: 1 } },
    { body: { set: "2027-01-01T00:00:00Z", freeze: true } },
    { body: { advance: { toString: 1 } } },
    { body: { advance: {} } },
    { body: {} },
  ])("$body is told what to send", async ({ body }) => {
    expect((await control("POST", "clock", body)).status).toBe(400);
  });
});

describe("faults:", () => {
  test("are added, listed and cleared", async () => {
    const fault = { kind: "status", status: 503, operationId: "getMember", times: 2 };

    expect(await control("POST", "faults", fault)).toEqual({ status: 200, body: [fault] });
    await expect(members.getMember(member)).rejects.toThrow("503");
    expect((await control("GET", "faults")).body).toEqual([{ ...fault, times: 1 }]);
    await control("DELETE", "faults");
    expect((await members.getMember(member)).id).toBe(42);
  });

  test.each([
    { body: { kind: "quake" } },
    { body: [] },
    { body: "reset" },
    { body: { kind: "reset", times: 0 } },
  ])("$body is none", async ({ body }) => {
    expect((await control("POST", "faults", body)).status).toBe(400);
  });
});

describe("journal:", () => {
  beforeEach(() => sandbox.journal.clear());

  test("has each request with its operation and its verdict", async () => {
    await members.getMember(member, { correlationId: "c-1" });
    await members.call("getMember", { path: { programId: 7, memberId: 99 } });
    const { body } = await control("GET", "journal?operationId=getMember");

    expect(body).toMatchObject([
      {
        at: "2026-09-01T08:00:00.000Z",
        operationId: "getMember",
        method: "GET",
        path: "/personalisation/v1/programs/7/members/42",
        correlationId: "c-1",
        status: 200,
        ms: expect.any(Number),
        verdict: { request: "valid", response: "valid" },
      },
      { status: 404, verdict: { request: "valid", response: "valid" } },
    ]);
  });

  test("says which rules a request breaks, and what was never looked at", async () => {
    const query = { perPage: 201 };
    await members.call("getMembers", { path: { programId: 7 }, query });
    await clientsOf(sandbox, "anonymous").members.call("getMember", member);
    sandbox.faults.add({ kind: "status", status: 599, times: 1 });
    await members.call("getMember", member);
    const verdicts = sandbox.journal.entries().map(({ status, verdict, faults }) => ({
      status,
      verdict,
      faults,
    }));

    expect(verdicts).toEqual([
      {
        status: 400,
        verdict: {
          request: "invalid",
          brokenRules: ["perPage must be <= 200"],
          response: "valid",
        },
      },
      { status: 401, verdict: { request: "unchecked", response: "valid" } },
      {
        status: 599,
        verdict: { request: "unchecked", response: "unchecked" },
        faults: ["status"],
      },
    ]);
  });

  test("is narrowed to a session, and to what came after", async () => {
    await members.getMember(member);
    const session = { ...sandbox, ...sandbox.session("mine") };
    await clientsOf(session).members.getMember(member);
    const [{ id }] = (await control("GET", "journal")).body;

    expect((await control("GET", "journal?session=mine")).body).toHaveLength(1);
    expect((await control("GET", `journal?after=${id}`)).body).toHaveLength(1);
    expect((await control("GET", "journal?operation=getMember")).status).toBe(400);
  });

  test("is a session's own where the session asks for it, and forgets nobody else's", async () => {
    const headers = { "X-Sandbox-Session": "own" };
    await clientsOf({ ...sandbox, ...sandbox.session("own") }).members.getMember(member);
    await members.getMember(member);

    expect((await control("GET", "journal", undefined, { headers })).body).toHaveLength(1);
    await control("DELETE", "journal", undefined, { headers });
    expect((await control("GET", "journal", undefined, { headers })).body).toEqual([]);
    expect((await control("GET", "journal")).body).toHaveLength(1);
    expect((await control("GET", "journal?session=x", undefined, { headers })).status).toBe(400);
  });

  test("has requests that found no operation, and says why", async () => {
    await sandbox.fetch(new Request(`${API_URL}/personalisation/v1/program`));
    const [{ operationId, status, verdict }] = (await control("GET", "journal")).body;

    expect({ operationId, status, verdict }).toEqual({
      status: 404,
      verdict: {
        request: "invalid",
        brokenRules: ["The sandbox has no operation GET /personalisation/v1/program"],
        response: "unchecked",
      },
    });
  });

  test("keeps the latest", async () => {
    const small = createSandbox({ journal: 2 });
    for (const memberId of [41, 42, 43]) {
      await clientsOf(small).members.call("getMember", { path: { programId: 7, memberId } });
    }

    expect(small.journal.entries().map(({ id, path }) => [id, path.at(-1)])).toEqual([
      [2, "2"],
      [3, "3"],
    ]);
    await small.close();
  });
});

test("a session is steered by its header, and ended by its name", async () => {
  const headers = { "X-Sandbox-Session": "steered" };
  await control("POST", "clock", { freeze: "2030-01-01T00:00:00Z" }, { headers });

  expect((await control("GET", "clock", undefined, { headers })).body.now).toMatch(/^2030/);
  expect((await control("GET", "clock")).body.now).toMatch(/^2026/);
  expect((await control("GET", "sessions")).body).toContain("steered");
  await control("DELETE", "sessions/steered");
  expect((await control("GET", "sessions")).body).not.toContain("steered");
});

test("health says that all is well", async () => {
  const { status, body } = await control("GET", "health");

  expect({ status, body }).toMatchObject({ status: 200, body: { status: "ok", violations: [] } });
});

describe("who may not", () => {
  test.each([
    { headers: { host: "rebound.example" }, says: "not controlled by the name rebound.example" },
    { headers: { host: "rebound.example:4010" }, says: "--allowed-host rebound.example" },
    { headers: { origin: "https://evil.example" }, says: "https://evil.example may not" },
    { headers: { origin: "null" }, says: "null may not" },
    { headers: { origin: "chrome-extension://localhost" }, says: "may not" },
    { headers: { host: "rebound.example." }, says: "--allowed-host rebound.example" },
    { headers: { host: "localhost.rebound.example" }, says: "not controlled by the name" },
    { headers: { host: "127.0.0.1.rebound.example:80" }, says: "not controlled by the name" },
  ])("$headers", async ({ headers, says }) => {
    await create("still-there");

    expect(await control("POST", "reset", undefined, { headers })).toEqual({
      status: 403,
      body: { error: expect.stringContaining(says) },
    });
    expect(await count()).toBe(3);
  });

  test.each([
    "localhost:4010",
    "127.0.0.1:4010",
    "[::1]:4010",
    "[::1]",
    "192.0.2.7",
    "LOCALHOST",
    "localhost.",
    "localhost.:4010",
  ])("not the host %s, which no name server has a say in", async (host) => {
    expect((await control("GET", "health", undefined, { headers: { host } })).status).toBe(200);
  });

  test("those who are allowed by name", async () => {
    const open = createSandbox({ allowedHosts: ["Sandbox"], origins: ["https://shop.example"] });
    const headers = { host: "sandbox:4010", origin: "https://shop.example" };

    expect((await control("GET", "health", undefined, { headers, in: open })).status).toBe(200);
    await open.close();
  });

  test("anybody, when control is off", async () => {
    const closed = createSandbox({ control: "off" });

    expect((await control("POST", "reset", undefined, { in: closed })).status).toBe(404);
    expect((await clientsOf(closed).members.getMember(member)).id).toBe(42);
    await closed.close();
  });
});
