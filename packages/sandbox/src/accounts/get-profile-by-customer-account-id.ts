import type { operations } from "@entur-clients/accounts";
import { compiled } from "../database/compiled.js";
import type { Handler } from "../http/handlers.js";
import { notFound, ok } from "../http/replies.js";
import { accountsOf } from "./accounts-of.js";
import { findCustomer } from "./find-customer.js";
import { toProfile } from "./to-profile.js";

type Operation = operations["getProfileByCustomerAccountId"];

interface AccountId {
  readonly organisationId: number;
  readonly accountId: string;
}

const customerNumbers = compiled((db, { organisationId, accountId }: AccountId) =>
  db
    .selectFrom("customerAccounts")
    .select("customerNumber")
    .where("accountId", "=", accountId)
    .where("organisationId", "=", organisationId),
);

/** The profile an account id is tied to, deleted customers' among them. */
export const getProfileByCustomerAccountId: Handler<Operation> = async ({ path, caller, db }) => {
  const { organisationId } = caller;
  const account = customerNumbers.first(db, { organisationId, accountId: path.accountId });
  const profile = account && findCustomer(db, organisationId, account.customerNumber);
  return profile
    ? ok(toProfile(profile, accountsOf(db, profile.customerNumber)))
    : notFound(`No customer has the account ${path.accountId}`);
};
