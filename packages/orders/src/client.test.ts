import { createEntur } from "@entur-clients/core";
import { beforeEach, expect, test } from "vitest";
import { createOrders } from "./client.js";
import { operationTable } from "./generated/operations.js";

const sent: Request[] = [];
const client = createOrders(
  createEntur({
    clientName: "acme-webshop",
    environment: "staging",
    fetch: async (request) => {
      sent.push(request);
      return Response.json({});
    },
  }),
);

const CALLS = [
  {
    operationId: "findTransactionsByOrderId",
    sends: "GET https://api.staging.entur.io/personalisation/v1/transactions?orderId=QX7K2MND",
    call: () => client.findTransactionsByOrderId({ query: { orderId: "QX7K2MND" } }),
  },
  {
    operationId: "registerDeferred",
    sends: "POST https://api.staging.entur.io/personalisation/v1/programs/7/deferred-registration",
    call: () =>
      client.registerDeferred({
        path: { programId: 7 },
        body: { orderId: "QX9P4TRB", orderLineId: "QX9P4TRB-1", customerId: "1000042" },
      }),
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
