import type { Database } from "../database/database.js";
import type { ProfileRow } from "../database/tables/profiles.js";

/** A customer of an organisation; other organisations' customers are not there. */
export async function findCustomer(
  db: Database,
  organisationId: number,
  customerNumber: number,
): Promise<ProfileRow | undefined> {
  return db
    .selectFrom("profiles")
    .selectAll()
    .where("customerNumber", "=", customerNumber)
    .where("organisationId", "=", organisationId)
    .executeTakeFirst();
}
