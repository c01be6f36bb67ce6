import type { Database } from "../database/database.js";
import { toUnits } from "../database/decimal.js";
import { deleteRows } from "../database/delete-rows.js";
import { insertRow } from "../database/insert-row.js";
import { toInstant, toInstantOrNull } from "../database/instant.js";
import { putRow } from "../database/put-row.js";
import { putOrganisation } from "./organisation-rows.js";

/** An order and what happened to its lines. */
export interface OrderSeed {
  readonly id: string;
  /** Default 1. */
  readonly organisationId?: number;
  readonly createdAt: Date | string;
  readonly lines: readonly OrderLineSeed[];
}

/** A line and its events, the first one first. */
export interface OrderLineSeed {
  readonly id: string;
  readonly events: readonly SalesEventSeed[];
}

/** Something that happened to a line, such as its purchase. */
export interface SalesEventSeed {
  /** Default `PURCHASE`. Earning rules name the type they are for. */
  readonly type?: string;
  /** In kroner. */
  readonly price: number;
  readonly occurredAt: Date | string;
  /** When the journey starts. Default null. */
  readonly travelAt?: Date | string | null;
}

/** Inserts or replaces an order, its lines and their events. */
export async function putOrder(db: Database, seed: OrderSeed): Promise<void> {
  const { id, organisationId = 1, lines } = seed;
  await putOrganisation(db, organisationId);
  deleteRows(db, "orders", "id", id);
  insertRow(db, "orders", { id, organisationId, createdAt: toInstant(seed.createdAt) });
  for (const line of lines) {
    insertRow(db, "orderLines", { orderId: id, id: line.id });
    for (const event of line.events) {
      await insertEvent(db, id, line.id, event);
    }
  }
}

async function insertEvent(
  db: Database,
  orderId: string,
  orderLineId: string,
  { type = "PURCHASE", price, occurredAt, travelAt }: SalesEventSeed,
): Promise<void> {
  insertRow(db, "salesEvents", {
    orderId,
    orderLineId,
    type,
    price: toUnits(price),
    occurredAt: toInstant(occurredAt),
    travelAt: toInstantOrNull(travelAt),
  });
}

/** Makes points of every event of one type. */
export interface EarningRuleSeed {
  readonly id: number;
  /** The first version of a program has the program's id. */
  readonly programVersionId: number;
  readonly pointDefinitionId: number;
  /** Default `PURCHASE`. */
  readonly eventType?: string;
  /** Default 0. */
  readonly pointsPerEvent?: number;
  /** Default 0. */
  readonly pointsPerKrone?: number;
  /** Default null: the points never expire. */
  readonly validForDays?: number | null;
}

/** Inserts or replaces an earning rule. */
export async function putEarningRule(db: Database, seed: EarningRuleSeed): Promise<void> {
  const rule = {
    ...seed,
    eventType: seed.eventType ?? "PURCHASE",
    pointsPerEvent: toUnits(seed.pointsPerEvent ?? 0),
    pointsPerKrone: toUnits(seed.pointsPerKrone ?? 0),
    validForDays: seed.validForDays ?? null,
  };
  putRow(db, "earningRules", rule, ["id"]);
}
