import { compiled } from "../database/compiled.js";
import type { Database } from "../database/database.js";
import type { ProfileRow } from "../database/tables/profiles.js";

interface CustomerKey {
  readonly organisationId: number;
  readonly customerNumber: number;
}

const customers = compiled((db, { organisationId, customerNumber }: CustomerKey) =>
  db
    .selectFrom("profiles")
    .selectAll()
    .where("customerNumber", "=", customerNumber)
    .where("organisationId", "=", organisationId),
);

/** A customer of an organisation; other organisations' customers are not there. */
export function findCustomer(
  db: Database,
  organisationId: number,
  customerNumber: number,
): ProfileRow | undefined {
  return customers.first(db, { organisationId, customerNumber });
}
