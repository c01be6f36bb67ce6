import type { CustomerAccountResponse, CustomerResponse } from "@entur-clients/accounts";
import { fromJson } from "../database/json.js";
import type { ProfileRow } from "../database/tables/profiles.js";

/** A profile as the service answers it. What is unset is left out. */
export function toProfile(
  row: ProfileRow,
  customerAccounts: readonly CustomerAccountResponse[],
): CustomerResponse {
  const { email, emailOld } = row;
  const account = customerAccounts.find(({ isDefault }) => isDefault) ?? customerAccounts[0];
  return {
    languagePreferenceISO6393: "NOB",
    ...fromJson(row.details),
    uuid: row.uuid,
    status: row.status,
    surname: row.surname,
    changedAt: row.changedAt,
    changedBy: row.changedBy,
    createdAt: row.createdAt,
    createdBy: row.createdBy,
    firstName: row.firstName,
    profileType: row.profileType,
    customerNumber: row.customerNumber,
    organisationId: row.organisationId,
    changedByChannel: row.changedByChannel,
    createdByChannel: row.createdByChannel,
    customerRef: row.customerRef ?? String(row.customerNumber),
    ...(email !== null && { email }),
    ...(emailOld !== null && { emailOld }),
    ...(email !== null && isSigningIn(row) && { username: email }),
    ...(account && { customerAccountId: account.customerAccountId }),
    customerAccounts: [...customerAccounts],
  };
}

/** Only active customers of the standard type have a username. */
function isSigningIn({ status, profileType }: ProfileRow): boolean {
  return status === "A" && profileType === "S";
}
