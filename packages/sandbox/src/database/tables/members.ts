import type { Generated } from "kysely";

/** Members and what they have earned. Instants are text, amounts ten-thousandths, metadata JSON. */
export interface MemberTables {
  members: MemberRow;
  memberCounts: MemberCountRow;
  pointPeriods: PointPeriodRow;
  transactions: TransactionRow;
  pointEvents: PointEventRow;
  suspensionPeriods: SuspensionPeriodRow;
}

/** `id` is unique within the program only. */
export interface MemberRow {
  programId: number;
  id: number;
  customerId: string;
  organisationId: number;
  metadata: string | null;
  createdAt: string;
  updatedAt: string;
}

/** Kept by triggers on `members`. */
export interface MemberCountRow {
  programId: number;
  total: number;
}

export interface PointPeriodRow {
  id: Generated<number>;
  programId: number;
  memberId: number;
  startAt: string;
  endAt: string;
  metadata: string | null;
}

export interface TransactionRow {
  id: Generated<number>;
  programId: number;
  memberId: number;
  pointDefinitionId: number;
  pointPeriodId: number | null;
  amount: number;
  orderId: string | null;
  orderLineId: string | null;
  metadata: string | null;
  createdAt: string;
  updatedAt: string;
  validFrom: string;
  expireAt: string | null;
  cancelledAt: string | null;
}

/** One entry of the points history; an `EARNED` one names its transaction. */
export interface PointEventRow {
  id: Generated<number>;
  programId: number;
  memberId: number;
  pointDefinitionId: number;
  type: "EARNED" | "CONSUMED";
  amount: number;
  orderId: string | null;
  transactionId: number | null;
  createdAt: string;
}

export interface SuspensionPeriodRow {
  id: Generated<number>;
  programId: number;
  memberId: number;
  suspends: "REWARDS" | "EFFECTS";
  referenceId: string;
  startAt: string;
  endAt: string | null;
  metadata: string | null;
}
