import { createEntur } from "@entur-clients/core";
import { beforeEach, expect, test } from "vitest";
import { createContracts } from "./client.js";
import { operationTable } from "./generated/operations.js";

const sent: Request[] = [];
const client = createContracts(
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
    operationId: "getContracts",
    sends:
      "GET https://api.staging.entur.io/customers/v2/benefits/contracts?sortBy=createdAt&sortBy=uuid&includeConsumers=none",
    call: () =>
      client.getContracts({ query: { sortBy: ["createdAt", "uuid"], includeConsumers: "none" } }),
  },
  {
    operationId: "validateContractConsumption",
    sends: "POST https://api.staging.entur.io/customers/v2/benefits/contracts/validate-consumption",
    call: () => client.validateContractConsumption({ body: { consumptions: [] } }),
  },
  {
    operationId: "claimPersonnelTicket",
    sends:
      "POST https://api.staging.entur.io/customers/v2/benefits/contracts/claim-personnel-ticket",
    call: () =>
      client.claimPersonnelTicket({
        body: { customerNumber: 1000042, externalReference: "OPP-PT-7K2M" },
      }),
  },
  {
    operationId: "getContractsByExternalRef",
    sends:
      "GET https://api.staging.entur.io/customers/v2/benefits/contracts/OPP-PT-7K2M/by-external-ref",
    call: () => client.getContractsByExternalRef({ path: { externalRef: "OPP-PT-7K2M" } }),
  },
  {
    operationId: "getAllValidContractsByCustomerNumber",
    sends:
      "GET https://api.staging.entur.io/customers/v2/benefits/contract-consumers/1000042/contracts?includeExpiredContracts=true",
    call: () =>
      client.getAllValidContractsByCustomerNumber({
        path: { customerNumber: 1000042 },
        query: { includeExpiredContracts: true },
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

test("the customer who is signed in is named by a header", async () => {
  await client.getContractsByExternalRef({
    path: { externalRef: "OPP-PT-7K2M" },
    header: { "Entur-Customer-Number": 1000042 },
  });

  expect(sent[0]?.headers.get("Entur-Customer-Number")).toBe("1000042");
});
