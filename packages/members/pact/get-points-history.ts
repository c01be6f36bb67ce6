import { exactly } from "openapi-pact";
import type { PagePointsHistoryEntry, PointsHistoryEntry } from "../src/index.js";
import { correlated, emptyPage } from "./answers.js";
import { badCall, badPages, memberRefusals } from "./refusals.js";
import { member } from "./scenery.js";
import { given, type MembersRow } from "./states.js";

const path = { programId: 7, memberId: 42 };

const january = given("points granted", {
  ...path,
  transactionId: 9001,
  pointDefinitionId: 11,
  amount: 12.5,
  createdAt: "2026-01-20T14:05:10Z",
  orderId: "QX7K2MND",
});
const march = given("points granted", {
  ...path,
  transactionId: 9002,
  pointDefinitionId: 12,
  amount: 30,
  createdAt: "2026-03-10T09:41:00Z",
});
const june = given("points spent", {
  ...path,
  pointDefinitionId: 11,
  amount: 10,
  createdAt: "2026-06-10T12:00:00Z",
  orderId: "QX9P4TRB",
});
const both = [...member, january, march];
const mixed = [...member, march, june];

/** Earned in January, of a kind of points with a reference, by an order. */
const januaryEntry = {
  id: 3001,
  pointEventType: exactly("EARNED"),
  amount: exactly(12.5),
  createdAt: "2026-01-20T14:05:10Z",
  pointDefinitionReference: exactly("trips"),
  orderId: exactly("QX7K2MND"),
  transactionId: exactly(9001),
} as const;

/** Earned in March, of a kind of points without a reference, by no order. */
const marchEntry = {
  id: 3002,
  pointEventType: exactly("EARNED"),
  amount: exactly(30),
  createdAt: "2026-03-10T09:41:00Z",
  pointDefinitionReference: null,
  orderId: null,
  transactionId: exactly(9002),
} as const;

const juneEntry = {
  id: 3003,
  pointEventType: exactly("CONSUMED"),
  amount: exactly(10),
  createdAt: "2026-06-10T12:00:00Z",
  pointDefinitionReference: exactly("trips"),
  orderId: exactly("QX9P4TRB"),
  transactionId: null,
} as const;

/** What came and went of a member's points, the latest first. */
export const getPointsHistory: MembersRow<"getPointsHistory"> = {
  ...memberRefusals,
  200: [
    {
      variant: "without a filter",
      given: [...member, june],
      request: { path },
      response: { headers: correlated, body: only(juneEntry) },
    },
    {
      variant: "only earned",
      given: mixed,
      request: { path, query: { pointEventType: "EARNED" } },
      response: { headers: correlated, body: only(marchEntry) },
    },
    {
      variant: "only consumed",
      given: mixed,
      request: { path, query: { pointEventType: "CONSUMED" } },
      response: { headers: correlated, body: only(juneEntry) },
    },
    {
      variant: "of one kind of points",
      given: both,
      request: { path, query: { pointDefinitionReference: "trips" } },
      response: { headers: correlated, body: only(januaryEntry) },
    },
    {
      variant: "of an unknown kind of points",
      given: both,
      request: { path, query: { pointDefinitionReference: "kroner" } },
      response: { headers: correlated, body: emptyPage() },
    },
    {
      variant: "after the instant of an entry",
      given: both,
      request: { path, query: { createdAfter: "2026-01-20T14:05:10Z" } },
      response: { headers: correlated, body: only(marchEntry) },
    },
    {
      variant: "before the instant of an entry",
      given: both,
      request: { path, query: { createdBefore: "2026-03-10T10:41:00+01:00" } },
      response: { headers: correlated, body: only(januaryEntry) },
    },
    {
      variant: "between two instants",
      given: [...both, june],
      request: {
        path,
        query: { createdAfter: "2026-02-01T00:00:00Z", createdBefore: "2026-04-01T00:00:00Z" },
      },
      response: { headers: correlated, body: only(marchEntry) },
    },
    {
      variant: "the first page",
      given: both,
      request: { path, query: { page: 1, perPage: 1 } },
      response: { headers: correlated, body: oneOfTwo(marchEntry) },
    },
    {
      variant: "the second page",
      given: both,
      request: { path, query: { page: 2, perPage: 1 } },
      response: { headers: correlated, body: oneOfTwo(januaryEntry) },
    },
    {
      variant: "past the last page",
      given: both,
      request: { path, query: { page: 3, perPage: 1 } },
      response: { headers: correlated, body: emptyPage(2, 2) },
    },
    {
      variant: "nothing earned",
      given: member,
      request: { path },
      response: { headers: correlated, body: emptyPage() },
    },
  ],
  400: [
    badCall("a member id that is no number", path, {
      in: "path",
      at: "memberId",
      value: "forty-two",
      because: "member ids are integers",
    }),
    badCall("an unknown type of event", path, {
      in: "query",
      at: "pointEventType",
      value: "SPENT",
      because: "points are either earned or consumed",
    }),
    badCall("after what is no instant", path, {
      in: "query",
      at: "createdAfter",
      value: "yesterday",
      because: "instants are RFC 3339",
    }),
    badCall("before what is no instant", path, {
      in: "query",
      at: "createdBefore",
      value: "2026-07-01",
      because: "a date is not an instant",
    }),
    ...badPages(path),
  ],
};

function only(entry: PointsHistoryEntry): PagePointsHistoryEntry {
  return { items: [entry], totalItems: exactly(1), totalPages: exactly(1) };
}

/** A page of one entry, where there are two. */
function oneOfTwo(entry: PointsHistoryEntry): PagePointsHistoryEntry {
  return { items: [entry], totalItems: exactly(2), totalPages: exactly(2) };
}
