import type { Generated } from "kysely";

/** Customers and their accounts for account-based ticketing. */
export interface ProfileTables {
  profiles: ProfileRow;
  customerAccounts: CustomerAccountRow;
}

export interface ProfileRow {
  customerNumber: number;
  organisationId: number;
  /** 32 letters and digits. */
  uuid: string;
  status: "A" | "P" | "D";
  profileType: "S" | "P" | "T";
  firstName: string;
  surname: string;
  email: string | null;
  emailOld: string | null;
  customerRef: string | null;
  createdAt: string;
  createdBy: string;
  createdByChannel: string;
  changedAt: string;
  changedBy: string;
  changedByChannel: string;
  /** Everything that only describes the customer and follows no rule, as JSON. */
  details: string | null;
}

export interface CustomerAccountRow {
  id: Generated<number>;
  organisationId: number;
  customerNumber: number;
  accountId: string;
  alias: string | null;
  /** 1 or 0; at most one of a customer's accounts has 1. */
  isDefault: number;
  createdAt: string;
  createdBy: string;
  changedAt: string | null;
  changedBy: string | null;
}
