import type { operations } from "@entur-clients/members";
import type { Handler } from "../http/handlers.js";
import { readPage } from "../http/page.js";
import { ok } from "../http/replies.js";
import { missingMember } from "./missing-member.js";
import { toPointPeriod } from "./to-point-period.js";

/** The windows a member's points are counted in, the latest `startAt` first. */
export const getPointPeriods: Handler<operations["getPointPeriods"]> = async (call) => {
  const missing = missingMember(call);
  if (missing) {
    return missing;
  }
  const rows = call.db
    .selectFrom("pointPeriods")
    .selectAll()
    .where("programId", "=", call.path.programId)
    .where("memberId", "=", call.path.memberId)
    .orderBy("startAt", "desc")
    .orderBy("id", "desc");
  return ok(await readPage(rows, call.query, toPointPeriod));
};
