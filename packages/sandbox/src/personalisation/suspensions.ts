import type { Database } from "../database/database.js";

/** A suspension in force. */
export interface Suspension {
  suspends: "REWARDS" | "EFFECTS";
  startAt: string;
  endAt: string | null;
  referenceId: string;
}

/** A member's suspensions at an instant: from `startAt` on, until before `endAt`. */
export async function suspensionsAt(
  db: Database,
  { programId, memberId }: { readonly programId: number; readonly memberId: number },
  at: string,
): Promise<Suspension[]> {
  return db
    .selectFrom("suspensionPeriods")
    .select(["suspends", "startAt", "endAt", "referenceId"])
    .where("programId", "=", programId)
    .where("memberId", "=", memberId)
    .where("startAt", "<=", at)
    .where(({ or, eb }) => or([eb("endAt", "is", null), eb("endAt", ">", at)]))
    .orderBy("startAt", "desc")
    .orderBy("id", "desc")
    .execute();
}
