import { type Compiled, compiled } from "../database/compiled.js";

/** A suspension in force. */
export interface Suspension {
  suspends: "REWARDS" | "EFFECTS";
  startAt: string;
  endAt: string | null;
  referenceId: string;
}

interface At {
  readonly programId: number;
  readonly memberId: number;
  readonly at: string;
}

/** A member's suspensions at an instant: from `startAt` on, until before `endAt`. */
export const suspensionsAt: Compiled<At, Suspension> = compiled((db, { programId, memberId, at }) =>
  db
    .selectFrom("suspensionPeriods")
    .select(["suspends", "startAt", "endAt", "referenceId"])
    .where("programId", "=", programId)
    .where("memberId", "=", memberId)
    .where("startAt", "<=", at)
    .where(({ or, eb }) => or([eb("endAt", "is", null), eb("endAt", ">", at)]))
    .orderBy("startAt", "desc")
    .orderBy("id", "desc"),
);
