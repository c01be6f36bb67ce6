import { defineStates, type Given, type Row } from "openapi-pact";
import type { operations, Suspends } from "../src/index.js";

/**
 * The provider states of the customers pact. Each adds rows to a database that is empty at first; what a row
 * belongs to comes before it. Instants are RFC 3339; what may be left out is null unless said otherwise.
 */
export interface CustomersStates {
  nothing: undefined;
  "a program": ProgramState;
  "a ladder": LadderState;
  "a member": MemberState;
  "points granted": GrantState;
  "a suspension period": SuspensionPeriodState;
  "the rate limit is used up": undefined;
  "calls come too close together": undefined;
  "an internal error": undefined;
}

/** Who calls. */
export type CustomersCaller =
  | "partner"
  | "other-partner"
  | "unpermitted"
  | "expired"
  | "anonymous"
  | "internal";

/** One operation of the customers pact. */
export type CustomersRow<Id extends keyof operations> = Row<
  operations,
  Id,
  CustomersStates,
  CustomersCaller
>;

/** Makes a state of {@link CustomersStates}. */
export const given: Given<CustomersStates> = defineStates<CustomersStates>().given;

interface ProgramState {
  programId: number;
  reference?: string;
  /** Its kinds of points. Default none. */
  pointDefinitions?: {
    pointDefinitionId: number;
    reference: string | null;
    /** In Norwegian bokmål, which is answered when no other language is asked for. */
    name: string;
    description?: string;
  }[];
}

interface LadderState {
  programId: number;
  /** The lowest first. */
  levels: {
    levelId: number;
    name: string;
    requirements: { pointDefinitionId: number; points: number }[];
    rewards: {
      rewardId: number;
      type: string;
      name: string;
      reference?: string;
      description?: string;
      percent?: number;
    }[];
  }[];
}

interface MemberState {
  programId: number;
  memberId: number;
  customerId: string;
  createdAt: string;
  metadata?: { [key: string]: unknown };
}

interface GrantState {
  programId: number;
  memberId: number;
  transactionId: number;
  pointDefinitionId: number;
  amount: number;
  createdAt: string;
  validFrom: string;
  /** Default: the points never expire. */
  expireAt?: string;
}

interface SuspensionPeriodState {
  programId: number;
  memberId: number;
  suspensionPeriodId: number;
  suspends: Suspends;
  referenceId: string;
  startAt: string;
  /** Default: no end is set. */
  endAt?: string;
}
