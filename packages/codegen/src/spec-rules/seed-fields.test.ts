import { expect, test } from "vitest";
import { findings, specs } from "./load-spec.ts";
import seedFields from "./seed-fields.json" with { type: "json" };
import { type SeedNames, type SeedOperation, seedFieldsRule } from "./seed-fields.ts";

const NAMES: SeedNames = {
  operationIds: {
    "Query program memberships of a customer": "queryCustomerMemberships",
    "Current status of a customer": "queryCurrentLevelSummary",
    "Get members": "getMembers",
    "Get member": "getMember",
    "Get all transactions for a member": "getTransactions",
    "Point periods for member": "getPointPeriods",
    "Get reward ladder for a member": "getRewardLadder",
    "Get points history for a member": "getPointsHistory",
    "Get suspension periods": "getSuspensionPeriods",
    "Get point period": "getPointPeriod",
    "Get profile by customer account id": "getProfileByCustomerAccountId",
    "Get customer accounts": "getCustomerAccountsCustomerNumber",
    "Create a new customer account": "createCustomerAccount",
    "Delete a customer account tied to a customer profile": "deleteCustomerAccount",
    "Patch a customer account (JSON Merge Patch, RFC 7396)": "patchCustomerAccount",
    "Get all transactions for orderId": "findTransactionsByOrderId",
    "Deferred registration": "registerDeferred",
    "Return all contracts with possible filtering": "getContracts",
    "Validate contract consumption": "validateContractConsumption",
    "Claims a personnel ticket directly": "claimPersonnelTicket",
    "Get contracts by external ref": "getContractsByExternalRef",
    "Return all valid contracts by customer number": "getAllValidContractsByCustomerNumber",
  },
  properties: {
    "?All items for this page": "items",
    "?Metadata about the member": "memberMetadata",
    "?The current rewards the member has achieved in the program": "currentRewards",
    "?The current status of each point definition in the program": "pointDefinitionStatuses",
    "?The current level in the reward ladder the member has achieved": "currentLevel",
    "?Metadata needed for the processing of events": "metadata",
    "?Program level details, including the specific requirements and rewards for each level in the program":
      "levels",
    "?Metadata for a point period": "metadata",
    "?Metadata for the transaction": "metadata",
    "?List of points given per point definition": "pointsGiven",
    "?Date as object (1)": "dateOfBirth",
    "?Date as object (2)": "dateOfDeath",
    "?The preferences connected to the customer": "preferences",
    "?The ecards connected to the customer": "electronicCards",
    "?The postal addresses connected to the customer": "postalAddresses",
    "?Customer accounts used for account based ticketing": "customerAccounts",
    "?The legacy consents connected to the customer": "customerConsents",
    "?The personnel tickets connected to the customer (deprecated)": "personnelTicketList",
    "?The notes connected to the customer (deprecated)": "notes",
    "?The consents connected to the customer (deprecated)": "consents",
    "?A list of consumptions to verify": "consumptions",
    "?The current values for a loyalty program": "loyaltyProgram",
    "?The list of keys validated against the customer claiming the contract": "claimKeys",
    "?The current total for this contract (earn/burn or giftcard)": "currentTotal",
    "?Timed contracts that are dependent on this contract": "subContracts",
    "?The list of transactions for this contract (earn/burn or giftcard)": "transactions",
    "?A list of order line events related to this contract": "orderLineEvents",
    "?The list of customers allowed to use the contract": "contractConsumers",
  },
};

const services = [...new Set(seedFields.operations.map(({ service }) => service))];

test.each(services)("%s has lost nothing that is published about it", (service) => {
  const seeds = seedFields.operations.filter((seed) => seed.service === service);

  const lost = specs
    .filter((spec) => spec.service === service)
    .map((spec) => findings(spec, seedFieldsRule(seeds, NAMES)));

  // One empty list: the spec exists, and nothing is missing from it.
  expect(lost).toEqual([[]]);
});

const AT = "#/paths/~1a/get";
const names = { operationIds: { Read: "read" }, properties: { "?What it is about": "topic" } };
const seed: SeedOperation = { operation: "Read", response: ["id"] };

const document = (operation: object = {}, schema: object = {}) => ({
  paths: {
    "/a": {
      get: {
        operationId: "read",
        responses: {
          200: {
            content: {
              "application/json": {
                schema: { type: "object", properties: { id: {} }, ...schema },
              },
            },
          },
        },
        ...operation,
      },
    },
  },
});

const lost = (published: Partial<SeedOperation>, spec = document()) =>
  seedFieldsRule([{ ...seed, ...published }], names)(spec);

test("a document with everything that is published has lost nothing", () => {
  expect(lost({})).toEqual([]);
});

test("a lost operation is found", () => {
  expect(lost({}, document({ operationId: "write" }))).toEqual([
    '#/paths: "Read" is lost; no operation has the operationId read',
  ]);
});

test("an operation that nobody gave an operationId is found", () => {
  expect(lost({ operation: "Write" })).toEqual([
    '#/paths: "Write" is lost; no operation has the operationId undefined',
  ]);
});

test.each(["path", "query", "header"] as const)("a lost %s parameter is found", (place) => {
  const elsewhere = { name: "a", in: place === "query" ? "header" : "query" };

  expect(lost({ [place]: ["a"] }, document({ parameters: [elsewhere] }))).toEqual([
    `${AT}/parameters: no ${place} parameter "a"`,
  ]);
});

test("a lost field of a response is found", () => {
  expect(lost({ response: ["id", "name"] })).toEqual([
    `${AT}/responses/200: no property "name" for "name"`,
  ]);
});

test("a lost field of a body is found through its reference", () => {
  const requestBody = { content: { "application/json": { schema: { $ref: "#/schema" } } } };
  const spec = { ...document({ requestBody }), schema: { properties: { id: {} } } };

  expect(lost({ body: ["id", "name"] }, spec)).toEqual([
    `${AT}/requestBody: no property "name" for "name"`,
  ]);
});

test("a field that was given a name must say so", () => {
  const spec = document({}, { properties: { topic: { type: "string" } } });

  expect(lost({ response: ["?What it is about"] }, spec)).toEqual([
    `${AT}/responses/200: "topic" lacks x-provenance: inferred`,
  ]);
});

test("a field that is no longer deprecated is found", () => {
  expect(lost({ response: ["id (deprecated)"] })).toEqual([
    `${AT}/responses/200: "id" is not deprecated`,
  ]);
});

test("a field that is no longer required is found", () => {
  expect(lost({ response: ["id (required, two-hyphen code)"] })).toEqual([
    `${AT}/responses/200: "id" is not required`,
  ]);
});

test("an object in place of a list is found", () => {
  expect(lost({ responseIs: "array" })).toEqual([`${AT}/responses/200: array is published`]);
});

test("a page that is not marked as one is found", () => {
  expect(lost({ responseIs: "page" })).toEqual([`${AT}/x-paging: page is published`]);
});

test("content where none is published is found", () => {
  expect(lost({ response: [] })).toEqual([`${AT}/responses/200: has content; none is published`]);
});

test("an order that the description does not state is found", () => {
  const spec = document({ description: "The latest `startAt` first." });

  expect(lost({ sorted: "startAt descending" }, spec)).toEqual([]);
  expect(lost({ sorted: "endAt descending" }, spec)).toEqual([
    `${AT}/description: does not say "latest \`endAt\` first"`,
  ]);
});

test("a lost status is found", () => {
  expect(lost({ statuses: [200, 422] })).toEqual([`${AT}/responses: no 422`]);
});
