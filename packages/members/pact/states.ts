import { defineStates, type Given, type Row } from "openapi-pact";
import type { operations, Suspends } from "../src/index.js";

/**
 * The provider states of the members pact: rows in a database that is empty at first, where what a row belongs to
 * comes before it. What is left out is null where it may be, and the provider's choice elsewhere.
 */
export interface MembersStates {
  nothing: undefined;
  "a program": ProgramState;
  "a ladder": LadderState;
  "a member": MemberState;
  "a point period": PointPeriodState;
  "points granted": GrantState;
  "points spent": SpendingState;
  "a suspension period": SuspensionPeriodState;
  "the rate limit is used up": undefined;
  "calls come too close together": undefined;
  "an internal error": undefined;
}

/** Who calls. */
export type MembersCaller =
  | "partner"
  | "other-partner"
  | "unpermitted"
  | "expired"
  | "anonymous"
  | "internal";

/** One operation of the members pact. */
export type MembersRow<Id extends keyof operations> = Row<
  operations,
  Id,
  MembersStates,
  MembersCaller
>;

/** Makes a state of {@link MembersStates}. */
export const given: Given<MembersStates> = defineStates<MembersStates>().given;

interface ProgramState {
  programId: number;
  /** Organisations that see the program besides organisation 1, which owns it. */
  sharedWith?: readonly number[];
  pointDefinitions?: readonly {
    pointDefinitionId: number;
    /** Null for a kind of points older than references. */
    reference: string | null;
  }[];
}

interface LadderState {
  programId: number;
  /** The lowest first. */
  levels: readonly {
    levelId: number;
    name: string;
    requirements: readonly { pointDefinitionId: number; points: number }[];
    rewards: readonly {
      rewardId: number;
      type: string;
      name: string;
      reference?: string;
      description?: string;
      percent?: number;
    }[];
  }[];
}

interface OfMember {
  programId: number;
  memberId: number;
}

interface MemberState extends OfMember {
  customerId: string;
  createdAt: string;
  /** As `createdAt` unless given. */
  updatedAt?: string;
  metadata?: Metadata;
}

interface PointPeriodState extends OfMember {
  pointPeriodId: number;
  startAt: string;
  endAt: string;
  metadata?: Metadata;
}

/** A transaction, which is an entry of the points history too. */
interface GrantState extends OfMember {
  transactionId: number;
  pointDefinitionId: number;
  amount: number;
  createdAt: string;
  /** As `createdAt` unless given. */
  updatedAt?: string;
  /** As `createdAt` unless given. */
  validFrom?: string;
  expireAt?: string;
  cancelledAt?: string;
  pointPeriodId?: number;
  orderId?: string;
  metadata?: Metadata;
}

/** An entry of the points history and nothing else. */
interface SpendingState extends OfMember {
  pointDefinitionId: number;
  amount: number;
  createdAt: string;
  orderId?: string;
}

interface SuspensionPeriodState extends OfMember {
  suspensionPeriodId: number;
  suspends: Suspends;
  referenceId: string;
  startAt: string;
  endAt?: string;
  metadata?: Metadata;
}

interface Metadata {
  [key: string]: unknown;
}
