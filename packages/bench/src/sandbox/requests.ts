import type { LoadRequest } from "./load.ts";

/** The number of the first seeded member, less one. */
const FIRST_SEEDED = 10_000_000;
/** The example data's, which gets a thousand transactions. */
export const BUSY = { programId: 7, memberId: 42, customerId: "1000042" } as const;
export const BUSY_TRANSACTIONS = 1_000;

const VARIETY = 2_000;

/** Members drawn over all that are there, each time the same ones. */
export function memberByKey(members: number, basePath = "/personalisation"): LoadRequest[] {
  return numbers(members).map((number) => get(`${basePath}/v1/programs/7/members/${number}`));
}

/** Every kind of read by key, and of a first page, that a seeded member has rows for. */
export function readsByKeyAndFirstPages(members: number): Record<string, LoadRequest[]> {
  const ids = numbers(members);
  const member = (number: number) => `/personalisation/v1/programs/7/members/${number}`;
  return {
    "member by key": memberByKey(members),
    "accounts by customer": ids.map((id) => get(`/customers/v2/profiles/${id}/customer-accounts`)),
    "profile by account": ids.map((id) =>
      get(`/customers/v2/profiles/customer-accounts/NTR:CustomerAccount:${id}`),
    ),
    "members, first page": [get("/personalisation/v1/programs/7/members")],
    "transactions, first page": ids.map((id) => get(`${member(id)}/transactions`)),
    "points history, first page": ids.map((id) => get(`${member(id)}/points-history`)),
    "current status": ids.map((id) => currentStatus(String(id))),
  };
}

/** Reads that are measured and held to no bound. */
export function deepReads(members: number): Record<string, LoadRequest[]> {
  const last = Math.floor(members / 20);
  return { "members, last page": [get(`/personalisation/v1/programs/7/members?page=${last}`)] };
}

/** The points and the level of one customer. */
export function currentStatus(customerId: string): LoadRequest {
  return {
    method: "POST",
    path: "/personalisation/v1/current-level-summary",
    body: JSON.stringify({ customerId }),
  };
}

function get(path: string): LoadRequest {
  return { method: "GET", path };
}

function numbers(members: number): number[] {
  // A prime steps over all of them without an order that caches could know.
  return Array.from(
    { length: VARIETY },
    (_, index) => FIRST_SEEDED + 1 + ((index * 7_368_787) % members),
  );
}
