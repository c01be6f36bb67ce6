import type { PointPeriod } from "@entur-clients/members";
import type { Selectable } from "kysely";
import { fromJson } from "../database/json.js";
import type { PointPeriodRow } from "../database/tables/members.js";

/** A point period as the service answers it. */
export function toPointPeriod(row: Selectable<PointPeriodRow>): PointPeriod {
  return {
    id: row.id,
    endAt: row.endAt,
    startAt: row.startAt,
    metadata: fromJson(row.metadata),
  };
}
