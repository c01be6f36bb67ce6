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

const request = { path: { customerNumber } };
const ola = customerWith(travelCard);

/** A customer's accounts. Their order is not published. */
export const getCustomerAccountsCustomerNumber: AccountsRow<"getCustomerAccountsCustomerNumber"> = {
  200: [
    {
      variant: "a default account with a name",
      given: ola,
      request,
      response: { headers: correlated, body: [travelCardAnswer] },
    },
    {
      variant: "an account with nothing but its id",
      given: customerWith(plainAccount),
      request,
      response: { headers: correlated, body: [plainAccountAnswer] },
    },
    {
      variant: "no account",
      given: customerWith(),
      request,
      response: { headers: correlated, body: [] },
    },
  ],
  400: [
    {
      variant: "a customer number that is no number",
      given: given("nothing"),
      request: {
        wrong: { in: "path", at: "customerNumber", because: "customers go by number" },
        path: { customerNumber: "ola" },
      },
      response: ruleBroken,
    },
    {
      variant: "a customer number below 1",
      given: given("nothing"),
      request: {
        wrong: { in: "path", at: "customerNumber", because: "customer numbers begin at 1" },
        path: { customerNumber: 0 },
      },
      response: ruleBroken,
    },
  ],
  401: { as: "anonymous", given: ola, request, response: unauthorised },
  403: { as: "unpermitted", given: ola, request, response: forbidden },
  404: [
    {
      variant: "no such customer",
      given: ola,
      request: { path: { customerNumber: 999 } },
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
