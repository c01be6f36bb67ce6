import type { Insertable } from "kysely";
import type { Database } from "../database/database.js";
import type { TransactionRow } from "../database/tables/members.js";

/** Stores a transaction together with its entry in the points history; answers its id. */
export async function grantTransaction(
  db: Database,
  transaction: Insertable<TransactionRow>,
): Promise<number> {
  const { id } = await db
    .insertInto("transactions")
    .values(transaction)
    .returning("id")
    .executeTakeFirstOrThrow();
  const { programId, memberId, pointDefinitionId, amount, orderId, createdAt } = transaction;
  await db
    .insertInto("pointEvents")
    .values({
      programId,
      memberId,
      pointDefinitionId,
      amount,
      orderId,
      createdAt,
      type: "EARNED",
      transactionId: id,
    })
    .execute();
  return id;
}
