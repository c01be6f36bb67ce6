import type { CustomerAccountResponse } from "@entur-clients/accounts";
import type { Selectable } from "kysely";
import type { CustomerAccountRow } from "../database/tables/profiles.js";

/** An account as the service answers it. What is unset is left out. */
export function toAccount(row: Selectable<CustomerAccountRow>): CustomerAccountResponse {
  const { alias, changedAt, changedBy } = row;
  return {
    id: row.id,
    createdAt: row.createdAt,
    createdBy: row.createdBy,
    customerNumber: row.customerNumber,
    customerAccountId: row.accountId,
    ...(alias !== null && { alias }),
    ...(changedAt !== null && { changedAt }),
    ...(changedBy !== null && { changedBy }),
    isDefault: row.isDefault === 1,
  };
}
