import type { LoyaltyProgramResponse } from "@entur-clients/contracts";
import type { Database } from "../database/database.js";

/** Loyalty programs in the version in force at an instant; before the first one, in that. */
export async function readLoyaltyPrograms(
  db: Database,
  ids: readonly number[],
  at: string,
): Promise<(id: number) => LoyaltyProgramResponse> {
  const rows = await db
    .selectFrom("loyaltyPrograms")
    .innerJoin(
      "loyaltyProgramVersions as version",
      "version.loyaltyProgramId",
      "loyaltyPrograms.id",
    )
    .select(["id", "name", "type", "loyaltyPrograms.validFrom", "expirationDate", "couponsLimit"])
    .select("version.validFrom as versionFrom")
    .where("id", "in", ids)
    .orderBy("version.validFrom")
    .execute();
  const versions = Map.groupBy(rows, ({ id }) => id);
  return (id) => {
    const ofProgram = versions.get(id) ?? [];
    const version = ofProgram.findLast(({ versionFrom }) => versionFrom <= at) ?? ofProgram[0];
    if (version === undefined) {
      throw new Error(`Loyalty program ${id} has no version`);
    }
    const { versionFrom, couponsLimit, ...program } = version;
    return { ...program, ...(couponsLimit !== null && { couponsLimit }) };
  };
}
