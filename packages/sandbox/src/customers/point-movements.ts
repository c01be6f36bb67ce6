import { compiled } from "../database/compiled.js";
import type { Database } from "../database/database.js";
import type { Grant, Spending } from "../personalisation/point-balance.js";

/** What came and went of one kind of points, the oldest spending first. */
export interface PointMovements {
  readonly grants: Grant[];
  readonly spendings: Spending[];
}

interface OfMember {
  readonly programId: number;
  readonly memberId: number;
}

const grantsOf = compiled((db, { programId, memberId }: OfMember) =>
  db
    .selectFrom("transactions")
    .select(["pointDefinitionId", "amount", "createdAt", "validFrom", "expireAt", "cancelledAt"])
    .where("programId", "=", programId)
    .where("memberId", "=", memberId),
);

const spendingsOf = compiled((db, { programId, memberId }: OfMember) =>
  db
    .selectFrom("pointEvents")
    .select(["pointDefinitionId", "amount", "createdAt"])
    .where("programId", "=", programId)
    .where("memberId", "=", memberId)
    .where("type", "=", "CONSUMED")
    .orderBy("createdAt")
    .orderBy("id"),
);

/** Everything a member was granted and has spent, by kind of points. */
export function readPointMovements(
  db: Database,
  { programId, memberId }: OfMember,
): ReadonlyMap<number, PointMovements> {
  const kindOf = (one: { readonly pointDefinitionId: number }) => one.pointDefinitionId;
  const grants = Map.groupBy(grantsOf.all(db, { programId, memberId }), kindOf);
  const spendings = Map.groupBy(spendingsOf.all(db, { programId, memberId }), kindOf);
  const kinds = new Set([...grants.keys(), ...spendings.keys()]);
  return new Map(
    [...kinds].map((kind) => [
      kind,
      { grants: grants.get(kind) ?? [], spendings: spendings.get(kind) ?? [] },
    ]),
  );
}
