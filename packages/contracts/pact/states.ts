import { type Cell, defineStates, type Given, type Row } from "openapi-pact";
import type { operations } from "../src/index.js";

/**
 * The provider states of the contracts pact. Each adds rows to a database that is empty at first; what a
 * row belongs to comes before it. Instants are RFC 3339.
 */
export interface ContractsStates {
  nothing: undefined;
  "a customer": CustomerState;
  "a loyalty program": LoyaltyProgramState;
  "a later version of a loyalty program": LoyaltyProgramVersionState;
  "a contract": ContractState;
  "the rate limit is used up": undefined;
  "calls come too close together": undefined;
  "an internal error": undefined;
}

/** Who calls. */
export type ContractsCaller =
  | "partner"
  | "other-partner"
  | "unpermitted"
  | "expired"
  | "anonymous"
  | "internal";

/** One operation of the contracts pact. */
export type ContractsRow<K extends keyof operations> = Row<
  operations,
  K,
  ContractsStates,
  ContractsCaller
>;

/** One interaction of {@link ContractsRow}, for lists that live apart from their row. */
export type ContractsCell<K extends keyof operations, Status extends number> = Cell<
  operations,
  K,
  Status,
  ContractsStates,
  ContractsCaller
>;

/** Makes a state of {@link ContractsStates}. */
export const given: Given<ContractsStates> = defineStates<ContractsStates>().given;

/** An active customer. */
export interface CustomerState {
  customerNumber: number;
  /** Default 1. */
  organisationId?: number;
  /** Default none. */
  customerRef?: string;
  /** Default none. */
  email?: string;
}

/** A loyalty program of the benefits service, in its first version. */
export interface LoyaltyProgramState {
  loyaltyProgramId: number;
  /** Default 1. */
  organisationId?: number;
  type: "TIMED" | "COUPONS" | "POINTS";
  name: string;
  /** Default none. */
  couponsLimit?: number;
  /** Default null: no end is set. */
  expirationDate?: string | null;
}

/** What a loyalty program is from an instant on. */
export interface LoyaltyProgramVersionState {
  loyaltyProgramId: number;
  validFrom: string;
  name: string;
  couponsLimit: number;
}

/** A contract with everything that belongs to it. Its program, parent and customers are there. */
export interface ContractState {
  uuid: string;
  /** Default 1. */
  organisationId?: number;
  loyaltyProgramId: number;
  /** As last set by someone; time alone makes a valid contract expire. Default VALID. */
  status?: "VALID" | "EXPIRED" | "REFUNDED" | "CANCELLED" | "MISUSED";
  /** The contract whose coupon made this one. Default none. */
  parentUuid?: string;
  /** Default none. */
  externalRef?: string;
  /** Default: what the loyalty program says. */
  couponsLimit?: number;
  createdAt: string;
  /** Default `createdAt`. */
  consumableFrom?: string;
  /** Default none. */
  acceptanceDate?: string;
  /** Default null: it never expires. */
  expirationDate?: string | null;
  /** What a customer must match to claim it. Default none. */
  claimKeys?: Record<string, string>;
  /** The customer who holds it. Default none. */
  holder?: number;
  /** Customers who may use it without holding it. Default none. */
  users?: number[];
  /** Lines of orders it was used for. Default none. */
  uses?: UseState[];
  /** Deposits, and withdrawals as negative amounts. Default none. */
  transactions?: ContractTransactionState[];
}

/** One use of a contract. */
export interface UseState {
  orderId: string;
  orderLineId: string;
  travelDate: string;
}

/** Something put on a contract, or taken off. */
export interface ContractTransactionState {
  amount: number;
  unit: string;
  createdAt: string;
  /** Default none. */
  orderId?: string;
  /** Default none. */
  orderLineId?: string;
}
