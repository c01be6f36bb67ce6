import { bearer, createEntur, createMembers, isHttpError } from "@entur-clients/members";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { EXAMPLE } from "../seed/example.js";
import { serveSandbox } from "../serve-sandbox.js";
import { API_URL, clientsOf, sandboxForTests } from "../testing.js";
import type { Fault } from "./fault.js";

const sandbox = sandboxForTests({ data: "example" });
const served = await serveSandbox(sandbox, { port: 0 });
afterAll(() => served.close());
afterEach(() => sandbox.faults.clear());

const path = { programId: 7, memberId: 42 };
const customer = { customerNumber: EXAMPLE.customerNumber };

/** What becomes of one call: a member, or the name of the error and the code beneath it. */
async function outcome(call: Promise<unknown>) {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error === undefined) {
    return "answered";
  }
  return isHttpError(error) ? error.status : error instanceof Error ? error.name : "nothing";
}

const WAYS = [
  { way: "in-process", apiUrl: API_URL, fetch: sandbox.fetch },
  { way: "over HTTP", apiUrl: served.url, fetch: undefined },
];

describe.each(WAYS)("$way", ({ apiUrl, fetch }) => {
  const members = (timeout: number | undefined = undefined) =>
    createMembers(
      createEntur({
        clientName: "acme-webshop",
        environment: { apiUrl },
        credentials: bearer(() => sandbox.token("partner")),
        retries: 0,
        timeoutMs: timeout,
        ...(fetch && { fetch }),
      }),
    );

  test.each<{ fault: Fault; becomes: number | string }>([
    { fault: { kind: "status", status: 503 }, becomes: 503 },
    { fault: { kind: "rate-limit", by: "spike" }, becomes: 429 },
    { fault: { kind: "delay", ms: 1 }, becomes: "answered" },
    { fault: { kind: "reset" }, becomes: "NetworkError" },
    { fault: { kind: "reset", when: "after" }, becomes: "NetworkError" },
    { fault: { kind: "truncate" }, becomes: "NetworkError" },
  ])("$fault becomes $becomes, once", async ({ fault, becomes }) => {
    sandbox.faults.add({ ...fault, times: 1 });

    expect(await outcome(members().getMember({ path }))).toBe(becomes);
    expect(await outcome(members().getMember({ path }))).toBe("answered");
  });

  test.each([{ when: "before" }, { when: "after" }] as const)(
    "a stall $when the answer ends with the caller's patience",
    async ({ when }) => {
      sandbox.faults.add({ kind: "stall", when, times: 1 });

      expect(await outcome(members(50).getMember({ path }))).toBe("TimeoutError");
      expect(await outcome(members().getMember({ path }))).toBe("answered");
    },
  );

  test("a malformed body has its status and its length, and is no JSON", async () => {
    sandbox.faults.add({ kind: "malformed", times: 1 });
    const { programId, memberId } = path;
    const call = fetch ?? globalThis.fetch;
    const response = await call(
      new Request(`${apiUrl}/personalisation/v1/programs/${programId}/members/${memberId}`, {
        headers: {
          authorization: `Bearer ${await sandbox.token("partner")}`,
          "ET-Client-Name": "acme-webshop",
        },
      }),
    );
    const text = await response.text();

    expect(response.status).toBe(200);
    expect(text).toMatch(/^\{"id":42/);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });
});

describe("when", () => {
  const { accounts } = clientsOf(sandbox);
  const accountIds = async () =>
    (await accounts.getCustomerAccountsCustomerNumber({ path: customer })).map(
      (account) => account.customerAccountId,
    );

  test("before: nothing happened", async () => {
    sandbox.faults.add({ kind: "reset", times: 1 });
    await outcome(accounts.createCustomerAccount({ path: customer, body: { accountId: "new" } }));

    expect(await accountIds()).not.toContain("new");
  });

  test("after: it happened, and the caller does not know", async () => {
    sandbox.faults.add({ kind: "reset", when: "after", times: 1 });
    await outcome(accounts.createCustomerAccount({ path: customer, body: { accountId: "new" } }));

    expect(await accountIds()).toContain("new");
  });
});

describe("a fault hits", () => {
  const { members } = clientsOf(sandbox);
  const many = (times: number) =>
    Array.from({ length: times }).reduce<Promise<unknown[]>>(
      async (before) => [...(await before), await outcome(members.getMember({ path }))],
      Promise.resolve([]),
    );

  test("its own operation only", async () => {
    sandbox.faults.add({ kind: "status", status: 500, operationId: "getMembers" });

    expect(await outcome(members.getMember({ path }))).toBe("answered");
    expect(await outcome(members.getMembers({ path: { programId: 7 } }))).toBe(500);
  });

  test("as many times as it says, and is spent", async () => {
    sandbox.faults.add({ kind: "status", status: 500, times: 2 });

    expect(await many(3)).toEqual([500, 500, "answered"]);
    expect(sandbox.faults.list()).toEqual([]);
  });

  test("one after another, in the order they were added", async () => {
    sandbox.faults.add({ kind: "status", status: 500, times: 1 });
    sandbox.faults.add({ kind: "status", status: 503, times: 1 });

    expect(await many(3)).toEqual([500, 503, "answered"]);
  });

  test("by chance, the same requests for the same seed", async () => {
    const run = async (seed: number) => {
      sandbox.faults.clear();
      sandbox.faults.add({ kind: "status", status: 500, chance: 0.5, seed });
      return many(20);
    };
    const first = await run(1);

    expect(new Set(first)).toEqual(new Set([500, "answered"]));
    expect(await run(1)).toEqual(first);
    expect(await run(2)).not.toEqual(first);
  });

  test("behind a delay", async () => {
    sandbox.faults.add({ kind: "delay", ms: 1, times: 1 });
    sandbox.faults.add({ kind: "status", status: 500, times: 1 });

    expect(await many(2)).toEqual([500, "answered"]);
  });
});

test.each([
  { fault: { kind: "earthquake" }, says: "whose kind is one of status" },
  { fault: { kind: "status" }, says: "A fault of kind status needs status." },
  {
    fault: { kind: "status", status: 200 },
    says: "status of a fault of kind status must be a whole number",
  },
  {
    fault: { kind: "reset", operationId: "getMembr" },
    says: "operationId of a fault of kind reset must be one of",
  },
  {
    fault: { kind: "reset", chance: 0 },
    says: "chance of a fault of kind reset must be a number above 0",
  },
  {
    fault: { kind: "reset", ms: 5 },
    says: "A fault of kind reset has no ms; it has kind, when, times",
  },
  { fault: { kind: "reset", operationId: ["getMember"] }, says: "operationId of a fault" },
  { fault: { kind: "reset", times: Number.NaN }, says: "times of a fault" },
  { fault: { kind: "delay", ms: Number.POSITIVE_INFINITY }, says: "ms of a fault" },
  { fault: { kind: "status", status: 503, headers: { "a b": "c" } }, says: "headers of a fault" },
  { fault: { kind: "status", status: 503, headers: { a: "b\nc" } }, says: "headers of a fault" },
  {
    fault: { kind: "status", status: 503, headers: { "Content-Length": "1" } },
    says: "without connection, content-length",
  },
])("$fault is no fault", ({ fault, says }) => {
  // What plain JavaScript or HTTP may hand over.
  expect(() => sandbox.faults.add(fault as Fault)).toThrow(says);
});
