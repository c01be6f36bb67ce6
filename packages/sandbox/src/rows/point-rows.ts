import type { Database } from "../database/database.js";
import { toUnits } from "../database/decimal.js";
import { deleteRows } from "../database/delete-rows.js";
import { insertRow } from "../database/insert-row.js";
import { toInstant, toInstantOrNull } from "../database/instant.js";
import { type JsonObject, toJson } from "../database/json.js";
import { grantTransaction } from "../personalisation/grant-transaction.js";
import type { OfMember } from "./member-rows.js";

/** A grant of points. */
export interface TransactionSeed extends OfMember {
  readonly id: number;
  readonly pointDefinitionId: number;
  /** In points; at most four decimals. */
  readonly amount: number;
  /** Default `createdAt`. */
  readonly validFrom?: Date | string;
  readonly createdAt: Date | string;
  /** Default `createdAt`. */
  readonly updatedAt?: Date | string;
  /** Default null: the points never expire. */
  readonly expireAt?: Date | string | null;
  /** Default null. */
  readonly cancelledAt?: Date | string | null;
  /** Default null. */
  readonly pointPeriodId?: number | null;
  /** Default null. */
  readonly orderId?: string | null;
  /** Default null. */
  readonly orderLineId?: string | null;
  /** Default null. */
  readonly metadata?: JsonObject | null;
}

/** Inserts or replaces a transaction together with its entry in the points history. */
export async function putTransaction(db: Database, seed: TransactionSeed): Promise<void> {
  deleteRows(db, "transactions", "id", seed.id);
  await grantTransaction(db, {
    ...seed,
    amount: toUnits(seed.amount),
    metadata: toJson(seed.metadata),
    orderId: seed.orderId ?? null,
    createdAt: toInstant(seed.createdAt),
    updatedAt: toInstant(seed.updatedAt ?? seed.createdAt),
    validFrom: toInstant(seed.validFrom ?? seed.createdAt),
    expireAt: toInstantOrNull(seed.expireAt),
    cancelledAt: toInstantOrNull(seed.cancelledAt),
  });
}

/** Points spent. */
export interface ConsumptionSeed extends OfMember {
  readonly pointDefinitionId: number;
  /** In points; at most four decimals. */
  readonly amount: number;
  readonly createdAt: Date | string;
  /** Default null. */
  readonly orderId?: string | null;
}

/** Adds an entry of points spent to the points history. */
export async function addConsumption(db: Database, seed: ConsumptionSeed): Promise<void> {
  insertRow(db, "pointEvents", {
    ...seed,
    type: "CONSUMED",
    amount: toUnits(seed.amount),
    orderId: seed.orderId ?? null,
    transactionId: null,
    createdAt: toInstant(seed.createdAt),
  });
}
