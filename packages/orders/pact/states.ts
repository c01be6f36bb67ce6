import { defineStates, type Given, type Row } from "openapi-pact";
import type { operations } from "../src/index.js";

/**
 * The provider states of the orders pact. Each adds rows to a database that is empty at first; what a row
 * belongs to comes before it. Instants are RFC 3339; what may be left out is null unless said otherwise.
 */
export interface OrdersStates {
  nothing: undefined;
  "a program": ProgramState;
  "a member": MemberState;
  "a point period": PointPeriodState;
  "points granted": GrantState;
  "an earning rule": EarningRuleState;
  "an order line": OrderLineState;
  "an order line registered": RegistrationState;
  "the rate limit is used up": undefined;
  "calls come too close together": undefined;
  "an internal error": undefined;
}

/** Who calls. */
export type OrdersCaller =
  | "partner"
  | "other-partner"
  | "unpermitted"
  | "expired"
  | "anonymous"
  | "internal";

/** One operation of the orders pact. */
export type OrdersRow<Id extends keyof operations> = Row<
  operations,
  Id,
  OrdersStates,
  OrdersCaller
>;

/** Makes a state of {@link OrdersStates}. */
export const given: Given<OrdersStates> = defineStates<OrdersStates>().given;

interface ProgramState {
  programId: number;
  /** Organisations that see the program besides its own. Default none. */
  sharedWith?: number[];
  /** What is inactive earns nothing. Default true. */
  isActive?: boolean;
  /** Its kinds of points. Default none. */
  pointDefinitions?: { pointDefinitionId: number; reference: string | null }[];
}

interface MemberState {
  programId: number;
  memberId: number;
  customerId: string;
  createdAt: string;
}

interface PointPeriodState {
  programId: number;
  memberId: number;
  pointPeriodId: number;
  startAt: string;
  endAt: string;
}

interface GrantState {
  programId: number;
  memberId: number;
  transactionId: number;
  pointDefinitionId: number;
  amount: number;
  createdAt: string;
  updatedAt: string;
  validFrom: string;
  /** Default: the points never expire. */
  expireAt?: string;
  cancelledAt?: string;
  pointPeriodId?: number;
  orderId: string;
  metadata?: { [key: string]: unknown };
}

/** Makes points of every purchase: so many for each, and so many for each krone. Both are 0 by default. */
interface EarningRuleState {
  programId: number;
  earningRuleId: number;
  pointDefinitionId: number;
  pointsPerPurchase?: number;
  pointsPerKrone?: number;
}

/** The only line of an order, which was bought and nothing else. */
interface OrderLineState {
  orderId: string;
  orderLineId: string;
  /** In kroner. */
  price: number;
  purchasedAt: string;
  /** When the journey begins. */
  travelAt: string;
}

interface RegistrationState {
  programId: number;
  orderId: string;
  orderLineId: string;
  customerId: string;
  registeredAt: string;
}
