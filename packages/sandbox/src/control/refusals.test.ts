import { beforeEach, expect, test } from "vitest";
import { EXAMPLE } from "../seed/example.js";
import { API_URL, clientsOf, sandboxForTests } from "../testing.js";

const sandbox = sandboxForTests({ data: "example", maxBody: 10_000 });

async function control(method: string, at: string, body?: string, headers: HeadersInit = {}) {
  const sent = body === undefined ? {} : { body };
  const request = new Request(`${API_URL}/_sandbox/${at}`, { method, headers, ...sent });
  const response = await sandbox.fetch(request);
  return { status: response.status, body: await response.json() };
}

/** Frozen, so that it stands still between two looks. */
beforeEach(() => sandbox.clock.freeze());

const member = { programId: 7, memberId: 77, customerId: "1000077" };
const contract = {
  uuid: "7c9e6679-7425-40de-944b-e07fc1f90a00",
  loyaltyProgramId: 301,
  createdAt: "2026-01-01T00:00:00Z",
};
const state = (name: string, params: unknown) => ({ name, params });
const fault = { kind: "status", status: 503 };
const NESTED = `${'{"a":'.repeat(200)}1${"}".repeat(200)}`;

const REFUSED: readonly { readonly at: string; readonly body: unknown; readonly says: string }[] = [
  { at: "reset", body: [], says: "must be a JSON object" },
  { at: "reset", body: null, says: "must be a JSON object" },
  { at: "reset", body: { hard: true }, says: "The body for /reset has no hard; it has nothing." },
  { at: "seed", body: {}, says: "The body for /seed needs data." },
  { at: "seed", body: { data: ["empty"] }, says: "data of the body for /seed must be" },
  { at: "seed", body: { data: "empty", wipe: 1 }, says: "has no wipe; it has data." },
  { at: "snapshot", body: { name: "" }, says: "a text of 1 to 200 characters" },
  { at: "snapshot", body: { name: "a", of: 1 }, says: "has no of" },
  { at: "restore", body: { name: 4 }, says: "a text of 1 to 200 characters" },
  { at: "restore", body: { name: "never" }, says: "There is no snapshot never; there are none." },
  { at: "states", body: { name: "a giant" }, says: 'There is no state "a giant"' },
  { at: "states", body: { name: "__proto__" }, says: 'There is no state "__proto__"' },
  { at: "states", body: state("nothing", { a: 1 }), says: "has no a; it has nothing." },
  { at: "states", body: state("a member", []), says: "params of the body for /states must be an" },
  { at: "states", body: { ...state("a member", member), x: 1 }, says: "has no x" },
  { at: "states", body: state("a member", { ...member, age: 3 }), says: "has no age; it has prog" },
  {
    at: "states",
    body: state("a member", { ...member, memberId: -1 }),
    says: "a whole number from",
  },
  { at: "states", body: state("a member", { ...member, memberId: "77" }), says: "a whole number" },
  { at: "states", body: state("a member", { ...member, memberId: 1e300 }), says: "a whole number" },
  { at: "states", body: state("a member", { ...member, createdAt: "noon" }), says: "an instant" },
  { at: "states", body: state("a member", { ...member, programId: 99 }), says: "bring that about" },
  { at: "states", body: state("a member", JSON.parse(`{"metadata":${NESTED}}`)), says: "deeper" },
  {
    at: "states",
    body: state("a contract", { ...contract, uuid: "" }),
    says: "1 to 200 characters",
  },
  { at: "states", body: state("a contract", { ...contract, users: 5 }), says: "must be a list" },
  {
    at: "states",
    body: state("a contract", { ...contract, uses: [{ orderId: "A" }] }),
    says: 'Entry 1 of uses of the state "a contract" needs orderLineId.',
  },
  {
    at: "states",
    body: state("a contract", {
      ...contract,
      transactions: [{ amount: 0.00001, createdAt: "now" }],
    }),
    says: 'createdAt of entry 1 of transactions of the state "a contract" must be an instant',
  },
  { at: "states", body: state("an internal error", { operationId: "no" }), says: "must be one of" },
  { at: "states", body: state("an internal error", { times: 1 }), says: "has no times" },
  { at: "clock", body: { freeze: "1" }, says: "is no instant" },
  { at: "clock", body: { freeze: "2026-02-31T00:00:00Z" }, says: "is no instant" },
  { at: "clock", body: { set: "9999-01-01T00:00:00Z" }, says: "is beyond the clock" },
  { at: "clock", body: { set: 5 }, says: "Send one of" },
  { at: "clock", body: { advance: { days: 1e300 } }, says: "is not advanced by" },
  { at: "clock", body: { advance: { days: -100_000 } }, says: "is beyond the clock" },
  { at: "clock", body: { advance: { days: "1" } }, says: "Send one of" },
  { at: "clock", body: { reset: true, freeze: true }, says: "Send one of" },
  { at: "faults", body: { ...fault, status: "503" }, says: "a whole number from 400 to 599" },
  { at: "faults", body: { ...fault, operationId: "getMembr" }, says: "must be one of" },
  { at: "faults", body: { ...fault, times: -1 }, says: "times of a fault" },
  { at: "faults", body: { ...fault, chance: 2 }, says: "chance of a fault" },
  { at: "faults", body: { ...fault, when: "later" }, says: "has no when" },
];

/** Everything that a refused request could have changed. */
async function everything() {
  const [clock, faults, states] = await Promise.all(
    ["clock", "faults", "states"].map((at) => control("GET", at)),
  );
  const { members, accounts } = clientsOf(sandbox);
  const listed = await members.getMembers({ path: { programId: 7 } });
  const { customerNumber } = EXAMPLE;
  const owned = await accounts.getCustomerAccountsCustomerNumber({ path: { customerNumber } });
  return { clock, faults, states, listed, owned };
}

test.each(REFUSED)("POST $at $body: $says", async ({ at, body, says }) => {
  const before = await everything();

  expect(await control("POST", at, JSON.stringify(body))).toEqual({
    status: 400,
    body: { error: expect.stringContaining(says) },
  });
  expect(await everything()).toEqual(before);
});

const ASKED: readonly { method: string; at: string; status: number; says: string }[] = [
  {
    method: "GET",
    at: "nowhere",
    status: 404,
    says: "There is no /_sandbox/nowhere; there are clock",
  },
  { method: "GET", at: "", status: 404, says: "There is no /_sandbox/; there are clock, faults" },
  { method: "GET", at: "reset", status: 405, says: "/_sandbox/reset takes POST, not GET." },
  { method: "PUT", at: "clock", status: 405, says: "takes GET, POST, not PUT." },
  { method: "GET", at: "sessions/mine", status: 405, says: "takes DELETE, not GET." },
  { method: "GET", at: "health?deep=1", status: 400, says: "There is no deep to ask for here" },
  { method: "GET", at: "journal?operation=x", status: 400, says: "there is operationId, session" },
  { method: "GET", at: "journal?operationId=getMembr", status: 400, says: "must be one of" },
  { method: "GET", at: "journal?after=-1", status: 400, says: "must be the id of an entry" },
  { method: "GET", at: "journal?after=NaN", status: 400, says: "must be the id of an entry" },
  { method: "GET", at: `journal?after=${"9".repeat(20)}`, status: 400, says: "the id of an entry" },
  { method: "GET", at: "journal?after=1&after=2", status: 400, says: "after is asked for once." },
  { method: "DELETE", at: "faults?kind=status", status: 400, says: "There is no kind to ask for" },
  { method: "DELETE", at: "sessions/never", status: 400, says: "There is no session never" },
];

test.each(ASKED)("$method $at: $says", async ({ method, at, status, says }) => {
  expect(await control(method, at)).toEqual({
    status,
    body: { error: expect.stringContaining(says) },
  });
});

test("a body that is no JSON, or too large, is told so", async () => {
  expect(await control("POST", "reset", "{")).toMatchObject({ status: 400 });
  expect(await control("POST", "reset", " ".repeat(10_001))).toEqual({
    status: 413,
    body: { error: "The body is larger than 10000 bytes" },
  });
});

test("a session there cannot be is made by nobody", async () => {
  const headers = { "X-Sandbox-Session": "a b" };

  expect(await control("POST", "reset", undefined, headers)).toMatchObject({ status: 400 });
  expect(await control("GET", "sessions")).toEqual({ status: 200, body: [] });
});
