import type { operations } from "@entur-clients/members";
import type { Handler } from "../http/handlers.js";
import { notFound, ok } from "../http/replies.js";
import { seesProgram } from "../personalisation/visible-programs.js";
import { memberByKey } from "./member-by-key.js";
import { toMember } from "./to-member.js";

/** One member of a program the caller sees. */
export const getMember: Handler<operations["getMember"]> = async ({ path, caller, db }) => {
  const { programId, memberId } = path;
  if (!seesProgram(db, caller, programId)) {
    return notFound(`There is no program ${programId}`);
  }
  const row = memberByKey.first(db, { programId, memberId });
  return row
    ? ok(toMember(row))
    : notFound(`There is no member ${memberId} in program ${programId}`);
};
