import type { operations, PointsHistoryEntry } from "@entur-clients/members";
import type { Selectable } from "kysely";
import { fromUnits } from "../database/decimal.js";
import { toInstant } from "../database/instant.js";
import type { PointEventRow } from "../database/tables/members.js";
import { compiledPage } from "../http/compiled-page.js";
import type { Handler } from "../http/handlers.js";
import { ok } from "../http/replies.js";
import type { MemberKey } from "./member-by-key.js";
import { missingMember } from "./missing-member.js";

type Operation = operations["getPointsHistory"];

interface Filter extends MemberKey {
  readonly reference?: string | undefined;
  readonly type?: "CONSUMED" | "EARNED" | undefined;
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}

const entries = compiledPage((db, params: Filter) => {
  const { programId, memberId, reference, type, after, before } = params;
  return db
    .selectFrom("pointEvents")
    .innerJoin("pointDefinitions", "pointDefinitions.id", "pointEvents.pointDefinitionId")
    .selectAll("pointEvents")
    .select("pointDefinitions.reference")
    .where("pointEvents.programId", "=", programId)
    .where("pointEvents.memberId", "=", memberId)
    .where(({ and, eb }) =>
      and([
        ...(reference === undefined ? [] : [eb("reference", "=", reference)]),
        ...(type === undefined ? [] : [eb("type", "=", type)]),
        ...(after === undefined ? [] : [eb("createdAt", ">", after)]),
        ...(before === undefined ? [] : [eb("createdAt", "<", before)]),
      ]),
    )
    .orderBy("createdAt", "desc")
    .orderBy("pointEvents.id", "desc");
});

/** What came and went, the latest first. Both bounds of time are exclusive. */
export const getPointsHistory: Handler<Operation> = async (call) => {
  const { db, path, query } = call;
  const filter = {
    ...path,
    reference: query.pointDefinitionReference,
    type: query.pointEventType,
    after: query.createdAfter && toInstant(query.createdAfter),
    before: query.createdBefore && toInstant(query.createdBefore),
  };
  return missingMember(call) ?? ok(entries.read(db, filter, query, toEntry));
};

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
