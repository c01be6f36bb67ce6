import type { operations, SuspensionPeriod } from "@entur-clients/members";
import type { Selectable } from "kysely";
import { fromJson } from "../database/json.js";
import type { SuspensionPeriodRow } from "../database/tables/members.js";
import { compiledPage } from "../http/compiled-page.js";
import type { Handler } from "../http/handlers.js";
import { ok } from "../http/replies.js";
import type { MemberKey } from "./member-by-key.js";
import { missingMember } from "./missing-member.js";

const suspensionPeriods = compiledPage((db, { programId, memberId }: MemberKey) =>
  db
    .selectFrom("suspensionPeriods")
    .selectAll()
    .where("programId", "=", programId)
    .where("memberId", "=", memberId)
    .orderBy("startAt", "desc")
    .orderBy("id", "desc"),
);

/** Past, present and future suspensions, the latest `startAt` first. */
export const getSuspensionPeriods: Handler<operations["getSuspensionPeriods"]> = async (call) => {
  const missing = missingMember(call);
  if (missing) {
    return missing;
  }
  return ok(suspensionPeriods.read(call.db, call.path, call.query, toSuspensionPeriod));
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
