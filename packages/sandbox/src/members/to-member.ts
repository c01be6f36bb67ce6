import type { Member } from "@entur-clients/members";
import { fromJson } from "../database/json.js";
import type { MemberRow } from "../database/tables/members.js";

/** A member as the service answers it. */
export function toMember(row: MemberRow): Member {
  return {
    id: row.id,
    createdAt: row.createdAt,
    customerId: row.customerId,
    organisationId: row.organisationId,
    metadata: fromJson(row.metadata),
    updatedAt: row.updatedAt,
  };
}
