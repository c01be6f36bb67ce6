import { exactly } from "openapi-pact";
import { correlated, forbidden, notFound, ruleBroken, unauthorised } from "./answers.js";
import { byFault } from "./by-fault.js";
import {
  customerNumber,
  customerWith,
  plainAccount,
  plainAccountAnswer,
  travelCard,
  travelCardAnswer,
} from "./scenery.js";
import { type AccountsRow, given } from "./states.js";

const path = { customerNumber, accountId: travelCard.accountId };
const request = { path, body: { alias: "Summer card" } };
const ola = customerWith(travelCard);
const { alias: _alias, ...withoutAlias } = travelCardAnswer;

/** An account after a JSON Merge Patch: what is left out stays, what is null goes. */
export const patchCustomerAccount: AccountsRow<"patchCustomerAccount"> = {
  200: [
    {
      variant: "a new name",
      given: ola,
      request,
      response: {
        headers: correlated,
        body: { ...travelCardAnswer, alias: exactly("Summer card") },
      },
    },
    {
      variant: "the name taken away",
      given: ola,
      request: { path, body: { alias: null } },
      response: { headers: correlated, body: withoutAlias },
    },
    {
      variant: "the default no longer, under the same name",
      given: ola,
      request: { path, body: { isDefault: false } },
      response: { headers: correlated, body: { ...travelCardAnswer, isDefault: exactly(false) } },
    },
    {
      variant: "a name, and the default in place of another",
      given: customerWith(travelCard, plainAccount),
      request: {
        path: { customerNumber, accountId: plainAccount.accountId },
        body: { alias: "Summer card", isDefault: true },
      },
      response: {
        headers: correlated,
        body: {
          ...plainAccountAnswer,
          alias: exactly("Summer card"),
          changedAt: "2026-09-01T08:00:00Z",
          changedBy: "acme-webshop",
          isDefault: exactly(true),
        },
      },
    },
    {
      variant: "nothing",
      given: ola,
      request: { path, body: {} },
      response: { headers: correlated, body: travelCardAnswer },
    },
  ],
  400: [
    {
      variant: "a default that is neither true nor false",
      given: given("nothing"),
      request: {
        wrong: { in: "body", at: "/isDefault", because: "it cannot be taken away, only be false" },
        path,
        body: { isDefault: null },
      },
      response: ruleBroken,
    },
    {
      variant: "a name that is no text",
      given: given("nothing"),
      request: {
        wrong: { in: "body", at: "/alias", because: "names are text" },
        path,
        body: { alias: 7 },
      },
      response: ruleBroken,
    },
    {
      variant: "an account id to change",
      given: given("nothing"),
      request: {
        wrong: { in: "body", at: "/accountId", because: "account ids never change" },
        path,
        body: { accountId: plainAccount.accountId },
      },
      response: ruleBroken,
    },
    {
      variant: "a customer number below 1",
      given: given("nothing"),
      request: {
        wrong: { in: "path", at: "customerNumber", because: "customer numbers begin at 1" },
        path: { ...path, customerNumber: 0 },
        body: request.body,
      },
      response: ruleBroken,
    },
  ],
  401: { as: "anonymous", given: ola, request, response: unauthorised },
  403: { as: "unpermitted", given: ola, request, response: forbidden },
  404: [
    {
      variant: "no such customer",
      given: given("nothing"),
      request,
      response: notFound,
    },
    {
      variant: "an account id the customer does not have",
      given: customerWith(plainAccount),
      request,
      response: notFound,
    },
    {
      variant: "a customer of another organisation",
      as: "other-partner",
      given: ola,
      request,
      response: notFound,
    },
  ],
  ...byFault({ request }),
};
