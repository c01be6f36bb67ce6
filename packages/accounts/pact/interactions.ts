import { definePact, type Pact } from "openapi-pact";
import type { operations } from "../src/index.js";
import { createCustomerAccount } from "./create-customer-account.js";
import { deleteCustomerAccount } from "./delete-customer-account.js";
import { getCustomerAccountsCustomerNumber } from "./get-customer-accounts-customer-number.js";
import { getProfileByCustomerAccountId } from "./get-profile-by-customer-account-id.js";
import { patchCustomerAccount } from "./patch-customer-account.js";
import type { AccountsCaller, AccountsStates } from "./states.js";

export type { AccountsCaller, AccountsStates } from "./states.js";

/** What this client expects of the accounts service. */
export const accountsPact: Pact = definePact<operations, AccountsStates, AccountsCaller>()({
  consumer: "entur-clients-accounts",
  provider: "entur-accounts",
  caller: "partner",
  clientHeaders: {
    "ET-Client-Name": "acme-webshop",
    "X-Correlation-Id": {
      match: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      example: "6f1c2f0e-2b7b-4c0e-9d0b-5a4b7d9c1e33",
    },
  },
  table: {
    createCustomerAccount,
    deleteCustomerAccount,
    getCustomerAccountsCustomerNumber,
    getProfileByCustomerAccountId,
    patchCustomerAccount,
  },
});
