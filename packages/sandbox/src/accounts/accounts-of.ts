import type { CustomerAccountResponse } from "@entur-clients/accounts";
import type { Database } from "../database/database.js";
import { toAccount } from "./to-account.js";

/** Every account of a customer, the oldest first. */
export async function accountsOf(
  db: Database,
  customerNumber: number,
): Promise<CustomerAccountResponse[]> {
  const rows = await db
    .selectFrom("customerAccounts")
    .selectAll()
    .where("customerNumber", "=", customerNumber)
    .orderBy("id")
    .execute();
  return rows.map(toAccount);
}
