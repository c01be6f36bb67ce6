import type { operations } from "@entur-clients/customers";
import { fromJson } from "../database/json.js";
import type { Handler } from "../http/handlers.js";
import { ok } from "../http/replies.js";
import { membershipsOf } from "../personalisation/memberships.js";

type Operation = operations["queryCustomerMemberships"];

/** The customer's memberships in programs the caller sees; none is an empty list. */
export const queryCustomerMemberships: Handler<Operation> = async ({ body, caller, db }) => {
  const rows = membershipsOf(db, caller, body.customerId, body);
  return ok(
    rows.map(({ memberId, programId, programReference, metadata }) => ({
      memberId,
      programId,
      programReference,
      memberMetadata: fromJson(metadata),
    })),
  );
};
