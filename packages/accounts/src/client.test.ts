import { createEntur } from "@entur-clients/core";
import { beforeEach, expect, test } from "vitest";
import { createAccounts } from "./client.js";
import { operationTable } from "./generated/operations.js";

const sent: Request[] = [];
const client = createAccounts(
  createEntur({
    clientName: "acme-webshop",
    environment: "staging",
    fetch: async (request) => {
      sent.push(request);
      return Response.json({});
    },
  }),
);
const customerNumber = 1000042;
const accountId = "OPP:CustomerAccount:1";

const CALLS = [
  {
    operationId: "getProfileByCustomerAccountId",
    sends:
      "GET https://api.staging.entur.io/customers/v2/profiles/customer-accounts/OPP%3ACustomerAccount%3A1",
    call: () => client.getProfileByCustomerAccountId({ path: { accountId } }),
  },
  {
    operationId: "getCustomerAccountsCustomerNumber",
    sends: "GET https://api.staging.entur.io/customers/v2/profiles/1000042/customer-accounts",
    call: () => client.getCustomerAccountsCustomerNumber({ path: { customerNumber } }),
  },
  {
    operationId: "createCustomerAccount",
    sends: "POST https://api.staging.entur.io/customers/v2/profiles/1000042/customer-accounts",
    call: () => client.createCustomerAccount({ path: { customerNumber }, body: { accountId } }),
  },
  {
    operationId: "patchCustomerAccount",
    sends:
      "PATCH https://api.staging.entur.io/customers/v2/profiles/1000042/customer-accounts/OPP%3ACustomerAccount%3A1",
    call: () =>
      client.patchCustomerAccount({ path: { customerNumber, accountId }, body: { alias: null } }),
  },
  {
    operationId: "deleteCustomerAccount",
    sends:
      "DELETE https://api.staging.entur.io/customers/v2/profiles/1000042/customer-accounts/OPP%3ACustomerAccount%3A1",
    call: () => client.deleteCustomerAccount({ path: { customerNumber, accountId } }),
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

test("a merge patch says what it is, and null is sent", async () => {
  await client.patchCustomerAccount({ path: { customerNumber, accountId }, body: { alias: null } });

  expect(sent[0]?.headers.get("Content-Type")).toBe("application/merge-patch+json");
  expect(await sent[0]?.text()).toBe('{"alias":null}');
});
