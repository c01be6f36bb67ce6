import type { operations } from "@entur-clients/accounts";
import type { Handler } from "../http/handlers.js";
import { notFound, ok } from "../http/replies.js";
import { accountsOf } from "./accounts-of.js";
import { findCustomer } from "./find-customer.js";
import { toProfile } from "./to-profile.js";

type Operation = operations["getProfileByCustomerAccountId"];

/** The profile an account id is tied to, deleted customers' among them. */
export const getProfileByCustomerAccountId: Handler<Operation> = async ({ path, caller, db }) => {
  const { organisationId } = caller;
  const account = await db
    .selectFrom("customerAccounts")
    .select("customerNumber")
    .where("accountId", "=", path.accountId)
    .where("organisationId", "=", organisationId)
    .executeTakeFirst();
  const profile = account && (await findCustomer(db, organisationId, account.customerNumber));
  return profile
    ? ok(toProfile(profile, await accountsOf(db, profile.customerNumber)))
    : notFound(`No customer has the account ${path.accountId}`);
};
