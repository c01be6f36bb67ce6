import type { Database } from "../database/database.js";
import type { Refused } from "../http/handlers.js";
import { notFound } from "../http/replies.js";
import { seesProgram } from "../personalisation/visible-programs.js";
import type { Caller } from "../tokens/caller.js";
import { memberByKey } from "./member-by-key.js";

interface MemberCall {
  readonly path: { readonly programId: number; readonly memberId: number };
  readonly caller: Caller;
  readonly db: Database;
}

/** What to answer when the caller sees no such program or member; undefined when there is one. */
export function missingMember({ path, caller, db }: MemberCall): Refused<404> | undefined {
  const { programId, memberId } = path;
  if (!seesProgram(db, caller, programId)) {
    return notFound(`There is no program ${programId}`);
  }
  const member = memberByKey.first(db, { programId, memberId });
  return member ? undefined : notFound(`There is no member ${memberId} in program ${programId}`);
}
