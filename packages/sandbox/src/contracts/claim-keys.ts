import { accountsOf } from "../accounts/accounts-of.js";
import { toProfile } from "../accounts/to-profile.js";
import type { Database } from "../database/database.js";
import type { ProfileRow } from "../database/tables/profiles.js";
import { isProfileProperty } from "./is-profile-property.js";

/**
 * Whether a customer matches the claim keys of contracts. A key that names a property of the profile
 * has to equal it, so a profile without it does not match; what no profile has, such as an employee number, cannot be
 * checked.
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
  const profile = toProfile(customer, accountsOf(db, customer.customerNumber));
  const known = new Map<string, unknown>(Object.entries(profile));
  return keys.every(
    ({ key, value }) =>
      !isProfileProperty(key) || (known.has(key) && String(known.get(key)) === value),
  );
}
