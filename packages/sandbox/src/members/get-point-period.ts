import type { operations } from "@entur-clients/members";
import type { Handler } from "../http/handlers.js";
import { notFound, ok } from "../http/replies.js";
import { missingMember } from "./missing-member.js";
import { toPointPeriod } from "./to-point-period.js";

/** One window of one member; another member's is not found. */
export const getPointPeriod: Handler<operations["getPointPeriod"]> = async (call) => {
  const missing = missingMember(call);
  if (missing) {
    return missing;
  }
  const { programId, memberId, pointPeriodId } = call.path;
  const row = await call.db
    .selectFrom("pointPeriods")
    .selectAll()
    .where("id", "=", pointPeriodId)
    .where("programId", "=", programId)
    .where("memberId", "=", memberId)
    .executeTakeFirst();
  return row
    ? ok(toPointPeriod(row))
    : notFound(
        `There is no point period ${pointPeriodId} for member ${memberId} in program ${programId}`,
      );
};
