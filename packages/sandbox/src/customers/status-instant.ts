import { compiled } from "../database/compiled.js";
import type { Database } from "../database/database.js";

interface MemberAt {
  readonly programId: number;
  readonly memberId: number;
  readonly at: string;
}

const periodsEndingAt = compiled((db, { programId, memberId, at }: MemberAt) =>
  db
    .selectFrom("pointPeriods")
    .select("id")
    .where("programId", "=", programId)
    .where("memberId", "=", memberId)
    .where("endAt", "=", at),
);

/**
 * The instant to tell a member's status of when asked for `at`. Entur's guide passes the `endAt` of a point period to
 * learn how it ended: its points are gone by then, so the last instant within is meant.
 */
export function statusInstant(db: Database, { programId, memberId, at }: MemberAt): string {
  const isEnd = periodsEndingAt.first(db, { programId, memberId, at }) !== undefined;
  return isEnd ? new Date(Date.parse(at) - 1).toISOString() : at;
}
