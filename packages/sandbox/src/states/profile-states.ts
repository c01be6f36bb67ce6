import type { JsonObject } from "../database/json.js";
import { putCustomerAccount, putProfile } from "../rows/profile-rows.js";
import type { State } from "./state.js";

/** When customers and accounts were made unless said otherwise. */
const MADE = "2026-01-15T08:30:00Z";

/** A customer's profile. */
export interface CustomerState {
  customerNumber: number;
  /** Default 1. */
  organisationId?: number;
  /** A for active, P for passive, D for deleted. Default A. */
  status?: "A" | "P" | "D";
  /** S for standard, P for personnel ticket, T for temporary. Default S. */
  profileType?: "S" | "P" | "T";
  firstName?: string;
  surname?: string;
  /** Default none. A deleted customer's is kept as `emailOld`. */
  email?: string | null;
  /** Default none: the customer number serves. */
  customerRef?: string | null;
  /** Default 2026-01-15T08:30:00Z. */
  createdAt?: string;
  /** Default `createdAt`. */
  changedAt?: string;
  /** Further properties of the profile, by the names of the spec. Default none. */
  details?: JsonObject;
}

/** Puts a customer. */
export const customer: State<CustomerState> = async (params, { db }) => {
  await putProfile(db, { createdAt: MADE, ...params });
};

/** An account of a customer. */
export interface CustomerAccountState {
  id: number;
  customerNumber: number;
  accountId: string;
  /** Default 1. */
  organisationId?: number;
  /** Default none. */
  alias?: string | null;
  /** Default false. */
  isDefault?: boolean;
  /** Default 2026-01-15T08:30:00Z. */
  createdAt?: string;
  /** Default none: never changed. */
  changedAt?: string | null;
}

/** Puts an account. */
export const customerAccount: State<CustomerAccountState> = async (params, { db }) => {
  await putCustomerAccount(db, { createdAt: MADE, ...params });
};
