import { exactly } from "openapi-pact";
import {
  conflict,
  correlated,
  forbidden,
  notFound,
  ruleBroken,
  senseless,
  unauthorised,
} from "./answers.js";
import { byFault } from "./by-fault.js";
import { customerNumber, customerWith, plainAccount, travelCard } from "./scenery.js";
import { type AccountsRow, given } from "./states.js";

const path = { customerNumber };
const { accountId } = plainAccount;
const request = { path, body: { accountId } };

const created = {
  id: 3002,
  createdAt: "2026-09-01T08:00:00Z",
  createdBy: "acme-webshop",
  changedAt: "2026-09-01T08:00:00Z",
  changedBy: "acme-webshop",
  customerNumber: exactly(customerNumber),
  customerAccountId: exactly(accountId),
};
const named = { ...created, alias: exactly("Travel card"), isDefault: exactly(true) };

/** A new account of a customer. */
export const createCustomerAccount: AccountsRow<"createCustomerAccount"> = {
  200: [
    {
      variant: "a default account with a name",
      given: customerWith(),
      request: { path, body: { accountId, alias: "Travel card", isDefault: true } },
      response: { headers: correlated, body: named },
    },
    {
      variant: "a default account in place of another",
      given: customerWith(travelCard),
      request: { path, body: { accountId, alias: "Travel card", isDefault: true } },
      response: { headers: correlated, body: named },
    },
    {
      variant: "only the account id",
      given: customerWith(),
      request,
      response: { headers: correlated, body: { ...created, isDefault: exactly(false) } },
    },
    {
      variant: "not the default account",
      given: customerWith(),
      request: { path, body: { accountId, isDefault: false } },
      response: { headers: correlated, body: { ...created, isDefault: exactly(false) } },
    },
  ],
  400: [
    {
      variant: "without an account id",
      given: customerWith(),
      request: { path, body: { alias: "Travel card" } },
      response: senseless,
    },
    {
      variant: "an account id of 61 characters",
      given: given("nothing"),
      request: {
        wrong: {
          in: "body",
          at: "/accountId",
          because: "account ids have at most 60 characters",
        },
        path,
        body: { accountId: "OPP:CustomerAccount:".padEnd(61, "x") },
      },
      response: ruleBroken,
    },
    {
      variant: "the name of the account id in answers",
      given: given("nothing"),
      request: {
        wrong: { in: "body", at: "/customerAccountId", because: "requests call it accountId" },
        path,
        body: { accountId, customerAccountId: accountId },
      },
      response: ruleBroken,
    },
    {
      variant: "a customer number that is no number",
      given: given("nothing"),
      request: {
        wrong: { in: "path", at: "customerNumber", because: "customers go by number" },
        path: { customerNumber: "ola" },
        body: { accountId },
      },
      response: ruleBroken,
    },
  ],
  401: { as: "anonymous", given: customerWith(), request, response: unauthorised },
  403: { as: "unpermitted", given: customerWith(), request, response: forbidden },
  404: [
    {
      variant: "no such customer",
      given: given("nothing"),
      request,
      response: notFound,
    },
    {
      variant: "a customer of another organisation",
      as: "other-partner",
      given: customerWith(),
      request,
      response: notFound,
    },
  ],
  409: [
    {
      variant: "an account id of the same customer",
      given: customerWith(plainAccount),
      request,
      response: conflict,
    },
    {
      variant: "an account id of another customer",
      given: [
        ...customerWith(),
        given("a customer", { customerNumber: 1000043 }),
        given("a customer account", { customerNumber: 1000043, ...plainAccount }),
      ],
      request,
      response: conflict,
    },
  ],
  ...byFault({ request }),
};
