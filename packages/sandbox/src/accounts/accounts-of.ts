import type { CustomerAccountResponse } from "@entur-clients/accounts";
import { compiled } from "../database/compiled.js";
import type { Database } from "../database/database.js";
import { toAccount } from "./to-account.js";

const accounts = compiled((db, { customerNumber }: { readonly customerNumber: number }) =>
  db
    .selectFrom("customerAccounts")
    .selectAll()
    .where("customerNumber", "=", customerNumber)
    .orderBy("id"),
);

/** Every account of a customer, the oldest first. */
export function accountsOf(db: Database, customerNumber: number): CustomerAccountResponse[] {
  return accounts.all(db, { customerNumber }).map(toAccount);
}
