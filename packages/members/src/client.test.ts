import { createEntur } from "@entur-clients/core";
import { beforeEach, expect, test } from "vitest";
import { createMembers } from "./client.js";
import { operationTable } from "./generated/operations.js";

const sent: Request[] = [];
const client = createMembers(
  createEntur({
    clientName: "acme-webshop",
    environment: "staging",
    fetch: async (request) => {
      sent.push(request);
      return Response.json({});
    },
  }),
);
const member = { programId: 7, memberId: 42 };

const CALLS = [
  {
    operationId: "getMembers",
    sends:
      "GET https://api.staging.entur.io/personalisation/v1/programs/7/members?customerId=1000042&perPage=5",
    call: () =>
      client.getMembers({ path: { programId: 7 }, query: { customerId: "1000042", perPage: 5 } }),
  },
  {
    operationId: "getMember",
    sends: "GET https://api.staging.entur.io/personalisation/v1/programs/7/members/42",
    call: () => client.getMember({ path: member }),
  },
  {
    operationId: "getTransactions",
    sends:
      "GET https://api.staging.entur.io/personalisation/v1/programs/7/members/42/transactions?orderId=QX7K2MND",
    call: () => client.getTransactions({ path: member, query: { orderId: "QX7K2MND" } }),
  },
  {
    operationId: "getPointPeriods",
    sends:
      "GET https://api.staging.entur.io/personalisation/v1/programs/7/members/42/point-periods?page=2",
    call: () => client.getPointPeriods({ path: member, query: { page: 2 } }),
  },
  {
    operationId: "getRewardLadder",
    sends:
      "GET https://api.staging.entur.io/personalisation/v1/programs/7/members/42/reward-ladder",
    call: () => client.getRewardLadder({ path: member }),
  },
  {
    operationId: "getPointsHistory",
    sends:
      "GET https://api.staging.entur.io/personalisation/v1/programs/7/members/42/points-history?createdAfter=2026-01-15T08%3A30%3A00.000Z",
    call: () =>
      client.getPointsHistory({
        path: member,
        query: { createdAfter: new Date("2026-01-15T08:30:00Z") },
      }),
  },
  {
    operationId: "getSuspensionPeriods",
    sends:
      "GET https://api.staging.entur.io/personalisation/v1/programs/7/members/42/suspension-periods",
    call: () => client.getSuspensionPeriods({ path: member }),
  },
  {
    operationId: "getPointPeriod",
    sends:
      "GET https://api.staging.entur.io/personalisation/v1/programs/7/members/42/point-periods/501",
    call: () => client.getPointPeriod({ path: { ...member, pointPeriodId: 501 } }),
  },
];

beforeEach(() => {
  sent.length = 0;
});

test.each(CALLS)("$operationId sends $sends", async ({ call, sends }) => {
  await call();

  expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual([sends]);
  expect(sent[0]?.headers.get("ET-Client-Name")).toBe("acme-webshop");
});

test("every operation of the spec is called here", () => {
  const called = CALLS.map(({ operationId }) => operationId).sort();

  expect(called).toEqual(Object.keys(operationTable).sort());
});
