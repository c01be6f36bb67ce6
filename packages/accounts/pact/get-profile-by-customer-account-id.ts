import { exactly } from "openapi-pact";
import { correlated, forbidden, notFound, ruleBroken, unauthorised } from "./answers.js";
import { byFault } from "./by-fault.js";
import { complete, details, required } from "./profiles.js";
import { customerNumber, customerWith, travelCard } from "./scenery.js";
import { type AccountsRow, type AccountsStates, given } from "./states.js";

const request = { path: { accountId: travelCard.accountId } };
const ola = customerWith(travelCard);

/** The profile behind an account id. */
export const getProfileByCustomerAccountId: AccountsRow<"getProfileByCustomerAccountId"> = {
  200: [
    {
      variant: "of a standard customer, with everything such a customer can have",
      given: accountHolder({
        email: "ola.oppdiktet@example.com",
        customerRef: "acme-7781",
        details,
      }),
      request,
      response: { headers: correlated, body: complete },
    },
    {
      variant: "of a passive customer with a personnel ticket, with defaults",
      given: accountHolder({ status: "P", profileType: "P" }),
      request,
      response: {
        headers: correlated,
        body: {
          ...required,
          status: exactly("P"),
          profileType: exactly("P"),
          customerRef: exactly("1000042"),
          languagePreferenceISO6393: exactly("NOB"),
        },
      },
    },
    {
      variant: "of a customer who was deleted after a death",
      given: accountHolder({
        status: "D",
        email: "ola.oppdiktet@example.com",
        details: { dateOfDeath: { year: 2026, month: 7, day: 1 } },
      }),
      request,
      response: {
        headers: correlated,
        body: {
          ...required,
          status: exactly("D"),
          emailOld: exactly("ola.oppdiktet@example.com"),
          dateOfDeath: { year: exactly(2026), month: exactly(7), day: exactly(1) },
        },
      },
    },
    {
      variant: "of a temporary customer, with nothing but what is always there",
      given: accountHolder({ profileType: "T", firstName: "", surname: "" }),
      request,
      response: {
        headers: correlated,
        body: {
          ...required,
          profileType: exactly("T"),
          firstName: exactly(""),
          surname: exactly(""),
        },
      },
    },
  ],
  400: {
    variant: "an account id of 61 characters",
    given: given("nothing"),
    request: {
      wrong: { in: "path", at: "accountId", because: "account ids have at most 60 characters" },
      path: { accountId: "OPP:CustomerAccount:".padEnd(61, "x") },
    },
    response: ruleBroken,
  },
  401: [
    {
      variant: "without a token",
      as: "anonymous",
      given: ola,
      request,
      response: unauthorised,
    },
    {
      variant: "an expired token",
      as: "expired",
      given: ola,
      request,
      response: unauthorised,
    },
  ],
  403: { as: "unpermitted", given: ola, request, response: forbidden },
  404: [
    {
      variant: "an unknown account id",
      given: ola,
      request: { path: { accountId: "OPP:CustomerAccount:0" } },
      response: notFound,
    },
    {
      variant: "an account in another organisation",
      as: "other-partner",
      given: ola,
      request,
      response: notFound,
    },
  ],
  ...byFault({ request }),
};

function accountHolder(customer: Omit<AccountsStates["a customer"], "customerNumber">) {
  return [
    given("a customer", { customerNumber, ...customer }),
    given("a customer account", { customerNumber, ...travelCard }),
  ];
}
