import type { Database } from "../database/database.js";
import { toInstant, toInstantOrNull } from "../database/instant.js";
import { putRow } from "../database/put-row.js";
import { putOrganisation } from "./organisation-rows.js";

/** A loyalty program of the benefits service, with one version. */
export interface LoyaltyProgramSeed {
  readonly id: number;
  /** Default 1. */
  readonly organisationId?: number;
  readonly type: "TIMED" | "COUPONS" | "POINTS";
  readonly name: string;
  /** How many coupons a contract has unless it says otherwise. Default null. */
  readonly couponsLimit?: number | null;
  /** Default 2020. */
  readonly validFrom?: Date | string;
  /** Default null: no end is set. */
  readonly expirationDate?: Date | string | null;
}

/** Inserts or replaces a loyalty program and its first version. */
export async function putLoyaltyProgram(db: Database, seed: LoyaltyProgramSeed): Promise<void> {
  const { id, organisationId = 1, type, name, couponsLimit = null } = seed;
  const validFrom = toInstant(seed.validFrom ?? "2020-01-01T00:00:00Z");
  const expirationDate = toInstantOrNull(seed.expirationDate);
  const program = { id, organisationId, type, validFrom, expirationDate };
  await putOrganisation(db, organisationId);
  putRow(db, "loyaltyPrograms", program, ["id"]);
  await putLoyaltyProgramVersion(db, { loyaltyProgramId: id, validFrom, name, couponsLimit });
}

/** What a loyalty program is from an instant on. */
export interface LoyaltyProgramVersionSeed {
  readonly loyaltyProgramId: number;
  readonly validFrom: Date | string;
  readonly name: string;
  readonly couponsLimit: number | null;
}

/** Inserts or replaces the version that begins at `validFrom`. */
export async function putLoyaltyProgramVersion(
  db: Database,
  seed: LoyaltyProgramVersionSeed,
): Promise<void> {
  const version = { ...seed, validFrom: toInstant(seed.validFrom) };
  putRow(db, "loyaltyProgramVersions", version, ["loyaltyProgramId", "validFrom"]);
}
