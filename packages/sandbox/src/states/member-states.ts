import type { JsonObject } from "../database/json.js";
import { putMember, putPointPeriod, putSuspensionPeriod } from "../rows/member-rows.js";
import { addConsumption, putTransaction, type TransactionSeed } from "../rows/point-rows.js";
import type { State } from "./state.js";

/** When a member joined unless said otherwise. */
const JOINED = "2026-01-15T08:30:00Z";

interface OfMember {
  programId: number;
  memberId: number;
}

/** A customer's membership. */
export interface MemberState extends OfMember {
  customerId: string;
  /** Default 1. */
  organisationId?: number;
  /** Default 2026-01-15T08:30:00Z. */
  createdAt?: string;
  /** Default `createdAt`. */
  updatedAt?: string;
  /** Default null. */
  metadata?: JsonObject | null;
}

/** Puts a member. */
export const member: State<MemberState> = async ({ memberId: id, ...params }, { db }) => {
  await putMember(db, { createdAt: JOINED, ...params, id });
};

/** A window that points are counted in. */
export interface PointPeriodState extends OfMember {
  pointPeriodId: number;
  startAt: string;
  endAt: string;
  /** Default null. */
  metadata?: JsonObject | null;
}

/** Puts a point period. */
export const pointPeriod: State<PointPeriodState> = async (params, { db }) => {
  const { pointPeriodId: id, ...period } = params;
  await putPointPeriod(db, { ...period, id });
};

/** A transaction, with its entry in the points history. */
export interface GrantState extends OfMember {
  transactionId: number;
  pointDefinitionId: number;
  amount: number;
  createdAt: string;
  /** Default `createdAt`. */
  updatedAt?: string;
  /** Default `createdAt`. */
  validFrom?: string;
  /** Default null: the points never expire. */
  expireAt?: string | null;
  /** Default null. */
  cancelledAt?: string | null;
  /** Default null. */
  pointPeriodId?: number | null;
  /** Default null. */
  orderId?: string | null;
  /** Default null. */
  orderLineId?: string | null;
  /** Default null. */
  metadata?: JsonObject | null;
}

/** Puts a transaction. */
export const pointsGranted: State<GrantState> = async ({ transactionId: id, ...grant }, { db }) => {
  const seed: TransactionSeed = { ...grant, id };
  await putTransaction(db, seed);
};

/** An entry of points spent in the points history. */
export interface SpendingState extends OfMember {
  pointDefinitionId: number;
  amount: number;
  createdAt: string;
  /** Default null. */
  orderId?: string | null;
}

/** Adds points spent. */
export const pointsSpent: State<SpendingState> = async (params, { db }) => {
  await addConsumption(db, params);
};

/** Part of a membership on hold. */
export interface SuspensionPeriodState extends OfMember {
  suspensionPeriodId: number;
  suspends: "REWARDS" | "EFFECTS";
  referenceId: string;
  startAt: string;
  /** Default null: no end is set. */
  endAt?: string | null;
  /** Default null. */
  metadata?: JsonObject | null;
}

/** Puts a suspension period. */
export const suspensionPeriod: State<SuspensionPeriodState> = async (params, { db }) => {
  const { suspensionPeriodId: id, ...period } = params;
  await putSuspensionPeriod(db, { ...period, id });
};
