import { exactly } from "openapi-pact";
import type { PageTransaction } from "../src/index.js";
import { correlated, emptyPage } from "./answers.js";
import { badCall, badPages, memberRefusals } from "./refusals.js";
import { member, otherMember } from "./scenery.js";
import { given, type MembersRow } from "./states.js";

const path = { programId: 7, memberId: 42 };

const period = given("a point period", {
  ...path,
  pointPeriodId: 501,
  startAt: "2026-05-31T22:00:00Z",
  endAt: "2026-06-30T22:00:00Z",
});
const cancelled = given("points granted", {
  ...path,
  transactionId: 9001,
  pointDefinitionId: 11,
  pointPeriodId: 501,
  amount: 12.5,
  createdAt: "2026-06-02T14:05:10Z",
  updatedAt: "2026-06-04T11:00:00Z",
  validFrom: "2026-06-03T06:00:00Z",
  expireAt: "2026-12-31T23:00:00Z",
  cancelledAt: "2026-06-04T11:00:00Z",
  orderId: "QX7K2MND",
  metadata: { orderId: "QX7K2MND", orderLineId: "QX7K2MND-1" },
});
const pending = given("points granted", {
  ...path,
  transactionId: 9002,
  pointDefinitionId: 12,
  amount: 30,
  createdAt: "2026-03-10T09:41:00Z",
  validFrom: "2099-01-01T00:00:00Z",
  orderId: "QX9P4TRB",
});
const others = given("points granted", {
  programId: 7,
  memberId: 43,
  transactionId: 9003,
  pointDefinitionId: 11,
  amount: 5,
  createdAt: "2026-06-05T10:00:00Z",
  orderId: "QX7K2MND",
});
const all = [...member, otherMember, period, cancelled, pending, others];

/** The grants of a member, those that do not count included, the latest `validFrom` first. */
export const getTransactions: MembersRow<"getTransactions"> = {
  ...memberRefusals,
  200: [
    {
      variant: "of one order, everything said",
      given: all,
      request: { path, query: { orderId: "QX7K2MND" } },
      response: {
        headers: correlated,
        body: {
          items: [
            {
              id: exactly(9001),
              amount: exactly(12.5),
              createdAt: "2026-06-02T14:05:10Z",
              programId: exactly(7),
              validFrom: "2026-06-03T06:00:00Z",
              pointDefinitionId: exactly(11),
              memberId: exactly(42),
              expireAt: "2026-12-31T23:00:00Z",
              metadata: { orderId: exactly("QX7K2MND"), orderLineId: exactly("QX7K2MND-1") },
              updatedAt: "2026-06-04T11:00:00Z",
              cancelledAt: "2026-06-04T11:00:00Z",
              pointPeriodId: exactly(501),
              pointDefinitionReference: exactly("trips"),
            },
          ],
          totalItems: exactly(1),
          totalPages: exactly(1),
        },
      },
    },
    {
      variant: "of one order, nothing said that need not be",
      given: all,
      request: { path, query: { orderId: "QX9P4TRB" } },
      response: {
        headers: correlated,
        body: {
          items: [
            {
              id: exactly(9002),
              amount: exactly(30),
              createdAt: "2026-03-10T09:41:00Z",
              programId: exactly(7),
              validFrom: "2099-01-01T00:00:00Z",
              pointDefinitionId: exactly(12),
              memberId: exactly(42),
              expireAt: null,
              metadata: null,
              updatedAt: "2026-03-10T09:41:00Z",
              cancelledAt: null,
              pointPeriodId: null,
              pointDefinitionReference: null,
            },
          ],
          totalItems: exactly(1),
          totalPages: exactly(1),
        },
      },
    },
    {
      variant: "of an order that led to none",
      given: all,
      request: { path, query: { orderId: "QX000000" } },
      response: { headers: correlated, body: emptyPage() },
    },
    {
      variant: "of one kind of points",
      given: all,
      request: { path, query: { pointDefinitionReference: "trips" } },
      response: { headers: correlated, body: pageWith(9001, 1) },
    },
    {
      variant: "of one order and another kind of points",
      given: all,
      request: { path, query: { orderId: "QX7K2MND", pointDefinitionReference: "kroner" } },
      response: { headers: correlated, body: emptyPage() },
    },
    {
      variant: "the first page",
      given: all,
      request: { path, query: { page: 1, perPage: 1 } },
      response: { headers: correlated, body: pageWith(9002, 2) },
    },
    {
      variant: "the second page",
      given: all,
      request: { path, query: { page: 2, perPage: 1 } },
      response: { headers: correlated, body: pageWith(9001, 2) },
    },
    {
      variant: "past the last page",
      given: all,
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
    ...badPages(path),
  ],
};

/** One transaction to a page: there are as many pages as transactions. */
function pageWith(id: number, total: number): PageTransaction {
  const item = {
    id: exactly(id),
    amount: 30,
    createdAt: "2026-03-10T09:41:00Z",
    programId: exactly(7),
    validFrom: "2099-01-01T00:00:00Z",
    pointDefinitionId: 12,
    memberId: exactly(42),
  };
  return { items: [item], totalItems: exactly(total), totalPages: exactly(total) };
}
