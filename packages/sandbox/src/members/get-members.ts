import type { operations } from "@entur-clients/members";
import type { Handler } from "../http/handlers.js";
import { readPage } from "../http/page.js";
import { notFound, ok } from "../http/replies.js";
import { seesProgram } from "../personalisation/visible-programs.js";
import { toMember } from "./to-member.js";

/** Members of a program by id, or the membership of one customer. */
export const getMembers: Handler<operations["getMembers"]> = async ({
  path,
  query,
  caller,
  db,
}) => {
  const { programId } = path;
  if (!seesProgram(db, caller, programId)) {
    return notFound(`There is no program ${programId}`);
  }
  const { customerId } = query;
  const rows = db
    .selectFrom("members")
    .selectAll()
    .where("programId", "=", programId)
    .$if(customerId !== undefined, (found) => found.where("customerId", "=", customerId ?? ""))
    .orderBy("id");
  return ok(await readPage(rows, query, toMember));
};
