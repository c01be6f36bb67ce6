import type { PointsGiven } from "@entur-clients/orders";
import type { Database } from "../database/database.js";
import { fromUnits } from "../database/decimal.js";
import { toJson } from "../database/json.js";
import { grantTransaction } from "../personalisation/grant-transaction.js";
import type { Earned } from "./points-earned.js";

interface MemberKey {
  readonly programId: number;
  readonly memberId: number;
}

type OrderLineKey = { readonly orderId: string; readonly orderLineId: string };

/**
 * Grants what was earned: a transaction for each entry above 0, an honest 0 for the others. Points in a point period
 * end with it, unless a rule says how long they last.
 */
export async function grantPoints(
  db: Database,
  member: MemberKey,
  line: OrderLineKey,
  earned: readonly Earned[],
  at: string,
): Promise<PointsGiven[]> {
  const given: PointsGiven[] = [];
  for (const entry of earned) {
    const period = await pointPeriodAt(db, member, entry.validFrom);
    const isGrant = entry.amount > 0;
    const grant = {
      ...member,
      ...line,
      ...entry,
      expireAt: entry.expireAt ?? period?.endAt ?? null,
      pointPeriodId: period?.id ?? null,
      metadata: toJson(line),
      createdAt: at,
      updatedAt: at,
    };
    given.push({
      amount: fromUnits(entry.amount),
      pointDefinitionReference: await referenceOf(db, entry.pointDefinitionId),
      ...(period !== undefined && isGrant && { pointPeriodId: period.id }),
      transactionId: isGrant ? await grantTransaction(db, grant) : null,
    });
  }
  return given;
}

/** The point period of the member that holds an instant, in programs that have periods. */
async function pointPeriodAt(
  db: Database,
  { programId, memberId }: MemberKey,
  at: string,
): Promise<{ readonly id: number; readonly endAt: string } | undefined> {
  return db
    .selectFrom("pointPeriods")
    .select(["id", "endAt"])
    .where("programId", "=", programId)
    .where("memberId", "=", memberId)
    .where("startAt", "<=", at)
    .where("endAt", ">", at)
    .orderBy("startAt", "desc")
    .orderBy("id", "desc")
    .executeTakeFirst();
}

async function referenceOf(db: Database, pointDefinitionId: number): Promise<string> {
  const { reference } = await db
    .selectFrom("pointDefinitions")
    .select("reference")
    .where("id", "=", pointDefinitionId)
    .executeTakeFirstOrThrow();
  return reference ?? String(pointDefinitionId);
}
