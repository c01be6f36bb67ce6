import type { operations } from "@entur-clients/members";
import { compiledPage } from "../http/compiled-page.js";
import type { Handler } from "../http/handlers.js";
import { ok } from "../http/replies.js";
import type { MemberKey } from "./member-by-key.js";
import { missingMember } from "./missing-member.js";
import { toPointPeriod } from "./to-point-period.js";

const pointPeriods = compiledPage((db, { programId, memberId }: MemberKey) =>
  db
    .selectFrom("pointPeriods")
    .selectAll()
    .where("programId", "=", programId)
    .where("memberId", "=", memberId)
    .orderBy("startAt", "desc")
    .orderBy("id", "desc"),
);

/** The windows a member's points are counted in, the latest `startAt` first. */
export const getPointPeriods: Handler<operations["getPointPeriods"]> = async (call) => {
  const missing = missingMember(call);
  if (missing) {
    return missing;
  }
  return ok(pointPeriods.read(call.db, call.path, call.query, toPointPeriod));
};
