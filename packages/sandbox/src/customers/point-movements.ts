import type { Database } from "../database/database.js";
import type { Grant, Spending } from "../personalisation/point-balance.js";

/** What came and went of one kind of points, the oldest spending first. */
export interface PointMovements {
  readonly grants: Grant[];
  readonly spendings: Spending[];
}

/** Everything a member was granted and has spent, by kind of points. */
export async function readPointMovements(
  db: Database,
  { programId, memberId }: { readonly programId: number; readonly memberId: number },
): Promise<ReadonlyMap<number, PointMovements>> {
  const grants = await db
    .selectFrom("transactions")
    .select(["pointDefinitionId", "amount", "createdAt", "validFrom", "expireAt", "cancelledAt"])
    .where("programId", "=", programId)
    .where("memberId", "=", memberId)
    .execute();
  const spendings = await db
    .selectFrom("pointEvents")
    .select(["pointDefinitionId", "amount", "createdAt"])
    .where("programId", "=", programId)
    .where("memberId", "=", memberId)
    .where("type", "=", "CONSUMED")
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
  const ids = new Set([...grants, ...spendings].map((one) => one.pointDefinitionId));
  return new Map(
    [...ids].map((id) => {
      const isOfKind = (one: { readonly pointDefinitionId: number }) =>
        one.pointDefinitionId === id;
      return [id, { grants: grants.filter(isOfKind), spendings: spendings.filter(isOfKind) }];
    }),
  );
}
