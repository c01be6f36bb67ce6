import type { operations, SuspensionPeriod } from "@entur-clients/members";
import type { Selectable } from "kysely";
import { fromJson } from "../database/json.js";
import type { SuspensionPeriodRow } from "../database/tables/members.js";
import type { Handler } from "../http/handlers.js";
import { readPage } from "../http/page.js";
import { ok } from "../http/replies.js";
import { missingMember } from "./missing-member.js";

/** Past, present and future suspensions, the latest `startAt` first. */
export const getSuspensionPeriods: Handler<operations["getSuspensionPeriods"]> = async (call) => {
  const missing = missingMember(call);
  if (missing) {
    return missing;
  }
  const rows = call.db
    .selectFrom("suspensionPeriods")
    .selectAll()
    .where("programId", "=", call.path.programId)
    .where("memberId", "=", call.path.memberId)
    .orderBy("startAt", "desc")
    .orderBy("id", "desc");
  return ok(await readPage(rows, call.query, toSuspensionPeriod));
};

function toSuspensionPeriod(row: Selectable<SuspensionPeriodRow>): SuspensionPeriod {
  return {
    id: row.id,
    startAt: row.startAt,
    endAt: row.endAt,
    referenceId: row.referenceId,
    suspends: row.suspends,
    metadata: fromJson(row.metadata),
  };
}
