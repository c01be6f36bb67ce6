import type { operations, PointsHistoryEntry } from "@entur-clients/members";
import type { Selectable } from "kysely";
import { fromUnits } from "../database/decimal.js";
import { toInstant } from "../database/instant.js";
import type { PointEventRow } from "../database/tables/members.js";
import type { Call, Handler } from "../http/handlers.js";
import { readPage } from "../http/page.js";
import { ok } from "../http/replies.js";
import { missingMember } from "./missing-member.js";

type Operation = operations["getPointsHistory"];

/** What came and went, the latest first. Both bounds of time are exclusive. */
export const getPointsHistory: Handler<Operation> = async (call) => {
  const missing = missingMember(call);
  return missing ?? ok(await readPage(entriesFor(call), call.query, toEntry));
};

function entriesFor({ path, query, db }: Call<Operation>) {
  const {
    pointDefinitionReference: reference,
    pointEventType,
    createdAfter,
    createdBefore,
  } = query;
  return db
    .selectFrom("pointEvents")
    .innerJoin("pointDefinitions", "pointDefinitions.id", "pointEvents.pointDefinitionId")
    .selectAll("pointEvents")
    .select("pointDefinitions.reference")
    .where("pointEvents.programId", "=", path.programId)
    .where("pointEvents.memberId", "=", path.memberId)
    .where(({ and, eb }) =>
      and([
        ...(reference === undefined ? [] : [eb("reference", "=", reference)]),
        ...(pointEventType === undefined ? [] : [eb("type", "=", pointEventType)]),
        ...(createdAfter === undefined ? [] : [eb("createdAt", ">", toInstant(createdAfter))]),
        ...(createdBefore === undefined ? [] : [eb("createdAt", "<", toInstant(createdBefore))]),
      ]),
    )
    .orderBy("createdAt", "desc")
    .orderBy("pointEvents.id", "desc");
}

type Row = Selectable<PointEventRow> & { readonly reference: string | null };

function toEntry(row: Row): PointsHistoryEntry {
  return {
    id: row.id,
    pointEventType: row.type,
    amount: fromUnits(row.amount),
    createdAt: row.createdAt,
    pointDefinitionReference: row.reference,
    orderId: row.orderId,
    transactionId: row.transactionId,
  };
}
