import type { Selectable } from "kysely";
import { type Compiled, compiled } from "../database/compiled.js";
import type { MemberRow } from "../database/tables/members.js";

/** What names a member. */
export interface MemberKey {
  readonly programId: number;
  readonly memberId: number;
}

/** One member of one program. */
export const memberByKey: Compiled<MemberKey, Selectable<MemberRow>> = compiled(
  (db, { programId, memberId }) =>
    db
      .selectFrom("members")
      .selectAll()
      .where("programId", "=", programId)
      .where("id", "=", memberId),
);
