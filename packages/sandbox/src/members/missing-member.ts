import type { Database } from "../database/database.js";
import type { Refused } from "../http/handlers.js";
import { notFound } from "../http/replies.js";
import { seesProgram } from "../personalisation/visible-programs.js";
import type { Caller } from "../tokens/caller.js";

interface MemberCall {
  readonly path: { readonly programId: number; readonly memberId: number };
  readonly caller: Caller;
  readonly db: Database;
}

/** What to answer when the caller sees no such program or member; undefined when there is one. */
export async function missingMember({
  path,
  caller,
  db,
}: MemberCall): Promise<Refused<404> | undefined> {
  const { programId, memberId } = path;
  if (!(await seesProgram(db, caller, programId))) {
    return notFound(`There is no program ${programId}`);
  }
  const member = await db
    .selectFrom("members")
    .select("id")
    .where("programId", "=", programId)
    .where("id", "=", memberId)
    .executeTakeFirst();
  return member ? undefined : notFound(`There is no member ${memberId} in program ${programId}`);
}
