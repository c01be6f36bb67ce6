import type { Insertable } from "kysely";
import type { Database } from "../database/database.js";
import { insertRow } from "../database/insert-row.js";
import type { TransactionRow } from "../database/tables/members.js";

/** Stores a transaction together with its entry in the points history; answers its id. */
export async function grantTransaction(
  db: Database,
  transaction: Insertable<TransactionRow>,
): Promise<number> {
  const id = insertRow(db, "transactions", transaction);
  const { programId, memberId, pointDefinitionId, amount, orderId = null, createdAt } = transaction;
  insertRow(db, "pointEvents", {
    programId,
    memberId,
    pointDefinitionId,
    amount,
    orderId,
    createdAt,
    type: "EARNED",
    transactionId: id,
  });
  return id;
}
