import { defineStates, type Given, type Row } from "openapi-pact";
import type { CustomerResponse, operations } from "../src/index.js";

/**
 * The provider states of the accounts pact. Each adds rows to a database that is empty at first; what a row
 * belongs to comes before it. Instants are RFC 3339.
 */
export interface AccountsStates {
  nothing: undefined;
  "a customer": CustomerState;
  "a customer account": CustomerAccountState;
  "the rate limit is used up": undefined;
  "calls come too close together": undefined;
  "an internal error": undefined;
}

/** Who calls. */
export type AccountsCaller =
  | "partner"
  | "other-partner"
  | "unpermitted"
  | "expired"
  | "anonymous"
  | "internal";

/** One operation of the accounts pact. */
export type AccountsRow<Id extends keyof operations> = Row<
  operations,
  Id,
  AccountsStates,
  AccountsCaller
>;

/** Makes a state of {@link AccountsStates}. */
export const given: Given<AccountsStates> = defineStates<AccountsStates>().given;

interface CustomerState {
  customerNumber: number;
  /** Default 1. */
  organisationId?: number;
  /** Default A. */
  status?: CustomerResponse["status"];
  /** Default S. */
  profileType?: CustomerResponse["profileType"];
  /** Default `Ola`. */
  firstName?: string;
  /** Default `Oppdiktet`. */
  surname?: string;
  /** A deleted customer's is kept as `emailOld`. Default none. */
  email?: string;
  /** Default none: the customer number serves. */
  customerRef?: string;
  /** What only describes the customer, by its names in a profile. Default nothing. */
  details?: Partial<CustomerResponse>;
}

interface CustomerAccountState {
  /** Identifies the tie between the customer and the account id. */
  id: number;
  customerNumber: number;
  accountId: string;
  /** Default none. */
  alias?: string;
  /** Default false. At most one of a customer's accounts is it. */
  isDefault?: boolean;
  createdAt: string;
  /** Default never. */
  changedAt?: string;
}
