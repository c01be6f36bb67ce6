import type { operations } from "@entur-clients/accounts";
import type { Handlers } from "../http/handlers.js";
import { createCustomerAccount } from "./create-customer-account.js";
import { deleteCustomerAccount } from "./delete-customer-account.js";
import { getCustomerAccountsCustomerNumber } from "./get-customer-accounts-customer-number.js";
import { getProfileByCustomerAccountId } from "./get-profile-by-customer-account-id.js";
import { patchCustomerAccount } from "./patch-customer-account.js";

/** Every operation of the accounts service. */
export const accountsHandlers: Handlers<operations> = {
  createCustomerAccount,
  deleteCustomerAccount,
  getCustomerAccountsCustomerNumber,
  getProfileByCustomerAccountId,
  patchCustomerAccount,
};
