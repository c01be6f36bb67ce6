import type { Database } from "../database/database.js";
import { suspensionsAt } from "../personalisation/suspensions.js";
import { type Earned, perPointDefinition, pointsEarned, type SalesEvent } from "./points-earned.js";

interface MemberKey {
  readonly programId: number;
  readonly memberId: number;
}

interface OrderLineKey {
  readonly orderId: string;
  readonly orderLineId: string;
}

/**
 * What the events of an order line earn a member, by the rules in force when each happened. Empty
 * for an unknown line, and for one that none of `organisationIds` sold.
 */
export async function replayOrderLine(
  db: Database,
  member: MemberKey,
  line: OrderLineKey,
  organisationIds: readonly number[],
): Promise<Earned[]> {
  const events = await db
    .selectFrom("salesEvents")
    .innerJoin("orders", "orders.id", "salesEvents.orderId")
    .selectAll("salesEvents")
    .where("orderId", "=", line.orderId)
    .where("orderLineId", "=", line.orderLineId)
    .where("organisationId", "in", organisationIds)
    .orderBy("occurredAt")
    .orderBy("salesEvents.id")
    .execute();
  const earned: Earned[] = [];
  for (const event of events) {
    earned.push(...(await earnedBy(db, member, event)));
  }
  return perPointDefinition(earned);
}

async function earnedBy(db: Database, member: MemberKey, event: SalesEvent): Promise<Earned[]> {
  const suspensions = suspensionsAt.all(db, {
    programId: member.programId,
    memberId: member.memberId,
    at: event.occurredAt,
  });
  if (suspensions.some(({ suspends }) => suspends === "EFFECTS")) {
    return [];
  }
  const version = await db
    .selectFrom("programVersions")
    .select("id")
    .where("programId", "=", member.programId)
    .where("validFrom", "<=", event.occurredAt)
    .orderBy("validFrom", "desc")
    .executeTakeFirst();
  const rules = await db
    .selectFrom("earningRules")
    .selectAll()
    .where("programVersionId", "=", version?.id ?? 0)
    .orderBy("id")
    .execute();
  return pointsEarned(event, rules);
}
