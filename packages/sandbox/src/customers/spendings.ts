import { sql } from "kysely";
import { compiled } from "../database/compiled.js";
import type { Database } from "../database/database.js";
import type { Spending } from "../personalisation/settle.js";

interface Until {
  readonly programId: number;
  readonly memberId: number;
  readonly at: string;
}

const spendings = compiled((db, { programId, memberId, at }: Until) =>
  db
    .selectFrom("pointEvents")
    .select(["pointDefinitionId", "amount", "createdAt"])
    .where("programId", "=", programId)
    .where("memberId", "=", memberId)
    // In words of its own, because SQLite does not take a bound value for the one that an index is limited to.
    .where(sql<boolean>`"type" = 'CONSUMED'`)
    .where("createdAt", "<=", at)
    .orderBy("createdAt")
    .orderBy("id"),
);

/** What a member had spent by an instant, by kind of points, the oldest first. */
export function readSpendings(db: Database, until: Until): ReadonlyMap<number, Spending[]> {
  return Map.groupBy(spendings.all(db, until), ({ pointDefinitionId }) => pointDefinitionId);
}
