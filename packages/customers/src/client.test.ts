import { createEntur } from "@entur-clients/core";
import { beforeEach, expect, test } from "vitest";
import { createCustomers } from "./client.js";
import { operationTable } from "./generated/operations.js";

const sent: Request[] = [];
const client = createCustomers(
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
    operationId: "queryCustomerMemberships",
    sends: "POST https://api.staging.entur.io/personalisation/v1/customer-memberships",
    call: () => client.queryCustomerMemberships({ body: { customerId: "1000042" } }),
  },
  {
    operationId: "queryCurrentLevelSummary",
    sends: "POST https://api.staging.entur.io/personalisation/v1/current-level-summary",
    call: () => client.queryCurrentLevelSummary({ body: { customerId: "1000042" } }),
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
