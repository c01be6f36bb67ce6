import type { CurrentLevelSummary, operations } from "@entur-clients/customers";
import { toInstant } from "../database/instant.js";
import type { Handler } from "../http/handlers.js";
import { ok } from "../http/replies.js";
import { membershipsOf } from "../personalisation/memberships.js";
import { currentLevelSummary } from "./current-level-summary.js";

type Operation = operations["queryCurrentLevelSummary"];

/** How the customer stands in each program, now or at `statusAt`. */
export const queryCurrentLevelSummary: Handler<Operation> = async (call) => {
  const { body, caller, db, languages, now } = call;
  const at = toInstant(body.statusAt ?? now);
  const memberships = await membershipsOf(db, caller, body.customerId, body);
  const summaries: CurrentLevelSummary[] = [];
  for (const membership of memberships) {
    summaries.push(await currentLevelSummary(db, membership, at, languages));
  }
  return ok(summaries);
};
