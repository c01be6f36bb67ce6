import { sql } from "kysely";
import { compiled } from "../database/compiled.js";
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

interface Search {
  readonly organisationId: number;
  readonly customerId: string;
  readonly programId?: number | undefined;
  /**
   * Each between unit separators, which no reference holds: SQL has no parameter for a list of any length, and SQLite
   * 3.53 crashes now and then while it prepares json_each within a condition.
   */
  readonly references?: string | undefined;
}

const memberships = compiled((db, search: Search) => {
  const { organisationId, customerId, programId, references } = search;
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
    .where(visibleTo({ organisationId }))
    .$if(references !== undefined, (found) =>
      found.where(
        sql<boolean>`instr(${references}, char(31) || programs.reference || char(31)) > 0`,
      ),
    )
    .$if(programId !== undefined, (found) => found.where("programs.id", "=", programId ?? 0))
    .orderBy("members.programId");
});

const UNIT = "\u001f";

/** The customer's memberships in programs that the caller sees and `filter` lets through. */
export function membershipsOf(
  db: Database,
  { organisationId }: Caller,
  customerId: string,
  { programReferences = [], programReference, programId }: ProgramFilter,
): Membership[] {
  const single = programReference === undefined ? [] : [programReference];
  const named = programReferences.length > 0 ? programReferences : single;
  // One that holds the separator would find two programs, and is the reference of none.
  const references = named.map((one) => (one.includes(UNIT) ? "" : one));
  return memberships.all(db, {
    organisationId,
    customerId,
    programId: programId ?? undefined,
    references: references.length > 0 ? `${UNIT}${references.join(UNIT)}${UNIT}` : undefined,
  });
}
