import { correlated, forbidden, notFound, ruleBroken, unauthorised } from "./answers.js";
import { byFault } from "./by-fault.js";
import { customerNumber, customerWith, plainAccount, travelCard } from "./scenery.js";
import { type AccountsRow, given } from "./states.js";

const { accountId } = travelCard;
const path = { customerNumber, accountId };
const ola = customerWith(travelCard);

/** An account no longer tied to its customer. */
export const deleteCustomerAccount: AccountsRow<"deleteCustomerAccount"> = {
  200: [
    {
      variant: "the default account",
      given: customerWith(travelCard, plainAccount),
      request: { path },
      response: { headers: correlated },
    },
    {
      variant: "the only account, not the default",
      given: customerWith(plainAccount),
      request: { path: { customerNumber, accountId: plainAccount.accountId } },
      response: { headers: correlated },
    },
  ],
  400: [
    {
      variant: "a customer number below 1",
      given: given("nothing"),
      request: {
        wrong: { in: "path", at: "customerNumber", because: "customer numbers begin at 1" },
        path: { customerNumber: 0, accountId },
      },
      response: ruleBroken,
    },
    {
      variant: "an account id of 61 characters",
      given: given("nothing"),
      request: {
        wrong: { in: "path", at: "accountId", because: "account ids have at most 60 characters" },
        path: { customerNumber, accountId: "OPP:CustomerAccount:".padEnd(61, "x") },
      },
      response: ruleBroken,
    },
  ],
  401: { as: "anonymous", given: ola, request: { path }, response: unauthorised },
  403: { as: "unpermitted", given: ola, request: { path }, response: forbidden },
  404: [
    {
      variant: "no such customer",
      given: given("nothing"),
      request: { path },
      response: notFound,
    },
    {
      variant: "an account id the customer does not have",
      given: customerWith(plainAccount),
      request: { path },
      response: notFound,
    },
    {
      variant: "a customer of another organisation",
      as: "other-partner",
      given: ola,
      request: { path },
      response: notFound,
    },
  ],
  ...byFault({ request: { path } }),
};
