import type { Selectable } from "kysely";
import { compiled } from "../database/compiled.js";
import type { Database } from "../database/database.js";
import type { CustomerAccountRow } from "../database/tables/profiles.js";
import type { Refused } from "../http/handlers.js";
import { notFound } from "../http/replies.js";
import type { Caller } from "../tokens/caller.js";
import { findCustomer } from "./find-customer.js";

interface AccountKey {
  readonly customerNumber: number;
  readonly accountId: string;
}

interface AccountCall {
  readonly path: AccountKey;
  readonly caller: Caller;
  readonly db: Database;
}

type Found = { readonly account: Selectable<CustomerAccountRow> };

const accounts = compiled((db, { customerNumber, accountId }: AccountKey) =>
  db
    .selectFrom("customerAccounts")
    .selectAll()
    .where("customerNumber", "=", customerNumber)
    .where("accountId", "=", accountId),
);

/** The customer's account of that id, or what to answer when there is none. */
export function findAccount({ path, caller, db }: AccountCall): Found | Refused<404> {
  const { customerNumber, accountId } = path;
  if (!findCustomer(db, caller.organisationId, customerNumber)) {
    return notFound(`There is no customer ${customerNumber}`);
  }
  const account = accounts.first(db, { customerNumber, accountId });
  return account ? { account } : notFound(`Customer ${customerNumber} has no account ${accountId}`);
}
