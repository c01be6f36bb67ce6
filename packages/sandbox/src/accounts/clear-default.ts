import type { Database } from "../database/database.js";
import { toInstant } from "../database/instant.js";
import type { Caller } from "../tokens/caller.js";

/** Makes room for a new default account: a customer has at most one. */
export async function clearDefault(
  db: Database,
  customerNumber: number,
  caller: Caller,
  now: Date,
): Promise<void> {
  await db
    .updateTable("customerAccounts")
    .set({ isDefault: 0, changedAt: toInstant(now), changedBy: caller.clientId })
    .where("customerNumber", "=", customerNumber)
    .where("isDefault", "=", 1)
    .execute();
}
