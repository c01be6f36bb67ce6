import type { Database } from "../database/database.js";
import { visibleTo } from "../personalisation/visible-programs.js";
import { grantPoints } from "./grant-points.js";
import { replayOrderLine } from "./replay-order-line.js";

/** A line of an order that was sold to a customer who was known. */
export interface Sale {
  readonly orderId: string;
  readonly orderLineId: string;
  readonly customerId: string;
  /** Who sold it. */
  readonly organisationId: number;
  /** When the points are granted. */
  readonly at: string;
}

/** Gives the customer what the line earns, in every active program of the seller or shared with it. */
export async function earnPoints(db: Database, sale: Sale): Promise<void> {
  const { orderId, orderLineId, organisationId, at } = sale;
  const line = { orderId, orderLineId };
  for (const member of await membershipsOf(db, sale)) {
    const earned = await replayOrderLine(db, member, line, [organisationId]);
    if (earned.some(({ amount }) => amount > 0)) {
      await grantPoints(db, member, line, earned, at);
    }
  }
}

async function membershipsOf(db: Database, { customerId, organisationId }: Sale) {
  return db
    .selectFrom("members")
    .innerJoin("programs", "programs.id", "members.programId")
    .select(["members.programId", "members.id as memberId"])
    .where("customerId", "=", customerId)
    .where("isActive", "=", 1)
    .where(visibleTo({ organisationId }))
    .orderBy("members.programId")
    .execute();
}
