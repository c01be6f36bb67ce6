import type { Selectable } from "kysely";
import type { Database } from "../database/database.js";
import type { CustomerAccountRow } from "../database/tables/profiles.js";
import type { Refused } from "../http/handlers.js";
import { notFound } from "../http/replies.js";
import type { Caller } from "../tokens/caller.js";
import { findCustomer } from "./find-customer.js";

interface AccountCall {
  readonly path: { readonly customerNumber: number; readonly accountId: string };
  readonly caller: Caller;
  readonly db: Database;
}

type Found = { readonly account: Selectable<CustomerAccountRow> };

/** The customer's account of that id, or what to answer when there is none. */
export async function findAccount({
  path,
  caller,
  db,
}: AccountCall): Promise<Found | Refused<404>> {
  const { customerNumber, accountId } = path;
  if (!(await findCustomer(db, caller.organisationId, customerNumber))) {
    return notFound(`There is no customer ${customerNumber}`);
  }
  const account = await db
    .selectFrom("customerAccounts")
    .selectAll()
    .where("customerNumber", "=", customerNumber)
    .where("accountId", "=", accountId)
    .executeTakeFirst();
  return account ? { account } : notFound(`Customer ${customerNumber} has no account ${accountId}`);
}
