import type { Database } from "../database/database.js";
import { toInstant, toInstantOrNull } from "../database/instant.js";
import { type JsonObject, toJson } from "../database/json.js";
import { putRow } from "../database/put-row.js";
import { putOrganisation } from "./organisation-rows.js";

/** A customer. Persons are invented: surnames such as Oppdiktet, addresses at example.com. */
export interface ProfileSeed {
  readonly customerNumber: number;
  /** Default 1. */
  readonly organisationId?: number;
  /** A for active, P for passive, D for deleted. Default A. */
  readonly status?: "A" | "P" | "D";
  /** S for standard, P for personnel ticket, T for temporary. Default S. */
  readonly profileType?: "S" | "P" | "T";
  /** Default `Ola`. */
  readonly firstName?: string;
  /** Default `Oppdiktet`. */
  readonly surname?: string;
  /** Default null. A deleted customer's is kept as `emailOld`. */
  readonly email?: string | null;
  /** Default null: the customer number serves. */
  readonly customerRef?: string | null;
  readonly createdAt: Date | string;
  /** Default `createdAt`. */
  readonly changedAt?: Date | string;
  /** Further properties of the profile, by the names of the spec. */
  readonly details?: JsonObject;
}

/** Inserts or replaces a customer. */
export async function putProfile(db: Database, seed: ProfileSeed): Promise<void> {
  const { customerNumber, organisationId = 1, status = "A", email = null } = seed;
  const profile = {
    customerNumber,
    organisationId,
    uuid: String(customerNumber).padStart(32, "Profile0"),
    status,
    profileType: seed.profileType ?? "S",
    firstName: seed.firstName ?? "Ola",
    surname: seed.surname ?? "Oppdiktet",
    email: status === "D" ? null : email,
    emailOld: status === "D" ? email : null,
    customerRef: seed.customerRef ?? null,
    createdAt: toInstant(seed.createdAt),
    createdBy: "web",
    createdByChannel: "webshop",
    changedAt: toInstant(seed.changedAt ?? seed.createdAt),
    changedBy: "web",
    changedByChannel: "webshop",
    details: toJson(seed.details),
  };
  await putOrganisation(db, organisationId);
  putRow(db, "profiles", profile, ["customerNumber"]);
}

/** An account of a customer, who has to be there. */
export interface CustomerAccountSeed {
  readonly id: number;
  readonly customerNumber: number;
  /** Default 1. */
  readonly organisationId?: number;
  readonly accountId: string;
  /** Default null. */
  readonly alias?: string | null;
  /** Default false. At most one of a customer's accounts may be it. */
  readonly isDefault?: boolean;
  readonly createdAt: Date | string;
  /** Default null: never changed. */
  readonly changedAt?: Date | string | null;
}

/** Inserts or replaces an account. */
export async function putCustomerAccount(db: Database, seed: CustomerAccountSeed): Promise<void> {
  const account = {
    ...seed,
    organisationId: seed.organisationId ?? 1,
    alias: seed.alias ?? null,
    isDefault: seed.isDefault ? 1 : 0,
    createdAt: toInstant(seed.createdAt),
    createdBy: "nordtrikk-webshop",
    changedAt: toInstantOrNull(seed.changedAt),
    changedBy: seed.changedAt ? "nordtrikk-webshop" : null,
  };
  putRow(db, "customerAccounts", account, ["id"]);
}
