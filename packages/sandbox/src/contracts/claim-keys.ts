import { toProfile } from "../accounts/to-profile.js";
import type { Database } from "../database/database.js";
import type { ProfileRow } from "../database/tables/profiles.js";

/**
 * Whether a customer matches the claim keys of contracts. A key that names a property of the profile
 * has to equal it; what a profile does not know, such as an employee number, cannot be checked.
 */
export async function matchesClaimKeys(
  db: Database,
  uuids: readonly string[],
  customer: ProfileRow,
): Promise<boolean> {
  const keys = await db
    .selectFrom("claimKeys")
    .select(["key", "value"])
    .where("contractUuid", "in", uuids)
    .execute();
  const known = new Map<string, unknown>(Object.entries(toProfile(customer, [])));
  return keys.every(({ key, value }) => !known.has(key) || String(known.get(key)) === value);
}
