import type { operations } from "@entur-clients/members";
import { compiled } from "../database/compiled.js";
import type { Handler } from "../http/handlers.js";
import { notFound, ok } from "../http/replies.js";
import type { MemberKey } from "./member-by-key.js";
import { missingMember } from "./missing-member.js";
import { toPointPeriod } from "./to-point-period.js";

interface PeriodKey extends MemberKey {
  readonly pointPeriodId: number;
}

const periodByKey = compiled((db, { programId, memberId, pointPeriodId }: PeriodKey) =>
  db
    .selectFrom("pointPeriods")
    .selectAll()
    .where("id", "=", pointPeriodId)
    .where("programId", "=", programId)
    .where("memberId", "=", memberId),
);

/** One window of one member; another member's is not found. */
export const getPointPeriod: Handler<operations["getPointPeriod"]> = async (call) => {
  const missing = missingMember(call);
  if (missing) {
    return missing;
  }
  const { programId, memberId, pointPeriodId } = call.path;
  const row = periodByKey.first(call.db, { programId, memberId, pointPeriodId });
  return row
    ? ok(toPointPeriod(row))
    : notFound(
        `There is no point period ${pointPeriodId} for member ${memberId} in program ${programId}`,
      );
};
