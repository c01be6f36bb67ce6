import type { operations } from "@entur-clients/customers";
import { toInstant } from "../database/instant.js";
import type { Handler } from "../http/handlers.js";
import { ok } from "../http/replies.js";
import { membershipsOf } from "../personalisation/memberships.js";
import { currentLevelSummary } from "./current-level-summary.js";
import { statusInstant } from "./status-instant.js";

type Operation = operations["queryCurrentLevelSummary"];

/** How the customer stands in each program, now or at `statusAt`. */
export const queryCurrentLevelSummary: Handler<Operation> = async (call) => {
  const { body, caller, db, languages, now } = call;
  const { statusAt } = body;
  const at = toInstant(statusAt ?? now);
  const memberships = membershipsOf(db, caller, body.customerId, body);
  return ok(
    memberships.map((one) => {
      const asked = statusAt === undefined ? at : statusInstant(db, { ...one, at });
      return currentLevelSummary(db, one, asked, languages);
    }),
  );
};
