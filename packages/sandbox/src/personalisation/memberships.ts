import type { Database } from "../database/database.js";
import type { Caller } from "../tokens/caller.js";
import { visibleTo } from "./visible-programs.js";

/** A customer's membership in one program. */
export interface Membership {
  readonly memberId: number;
  readonly programId: number;
  readonly programReference: string | null;
  readonly metadata: string | null;
}

/** Which programs to look in. What is given narrows; an empty list narrows nothing. */
export interface ProgramFilter {
  readonly programReferences?: readonly string[];
  /** Not looked at when `programReferences` names any. */
  readonly programReference?: string;
  readonly programId?: number | null;
}

/** The customer's memberships in programs that the caller sees and `filter` lets through. */
export async function membershipsOf(
  db: Database,
  caller: Caller,
  customerId: string,
  { programReferences = [], programReference, programId }: ProgramFilter,
): Promise<Membership[]> {
  const single = programReference === undefined ? [] : [programReference];
  const references = programReferences.length > 0 ? programReferences : single;
  const programs = db
    .selectFrom("programs")
    .select("id")
    .where(visibleTo(caller))
    .$if(references.length > 0, (found) => found.where("reference", "in", references))
    .$if(typeof programId === "number", (found) => found.where("id", "=", programId ?? 0));
  return db
    .selectFrom("members")
    .innerJoin("programs", "programs.id", "members.programId")
    .select([
      "members.id as memberId",
      "members.programId",
      "programs.reference as programReference",
      "members.metadata",
    ])
    .where("members.customerId", "=", customerId)
    .where("members.programId", "in", programs)
    .orderBy("members.programId")
    .execute();
}
