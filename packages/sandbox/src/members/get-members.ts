import type { operations } from "@entur-clients/members";
import { compiled } from "../database/compiled.js";
import { compiledPage } from "../http/compiled-page.js";
import type { Handler } from "../http/handlers.js";
import { notFound, ok } from "../http/replies.js";
import { seesProgram } from "../personalisation/visible-programs.js";
import { toMember } from "./to-member.js";

interface Filter {
  readonly programId: number;
  readonly customerId?: string | undefined;
}

const members = compiledPage(
  (db, { programId, customerId }: Filter) =>
    db
      .selectFrom("members")
      .selectAll()
      .where("programId", "=", programId)
      .$if(customerId !== undefined, (found) => found.where("customerId", "=", customerId ?? ""))
      .orderBy("id"),
  compiled((db, { programId, customerId }: Filter) =>
    customerId === undefined
      ? db.selectFrom("memberCounts").select("total").where("programId", "=", programId)
      : db
          .selectFrom("members")
          .select(({ fn }) => fn.countAll<number>().as("total"))
          .where("programId", "=", programId)
          .where("customerId", "=", customerId),
  ),
);

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
  return ok(members.read(db, { programId, customerId: query.customerId }, query, toMember));
};
