import type { operations } from "@entur-clients/contracts";
import type { SelectQueryBuilder } from "kysely";
import type { Tables } from "../database/database.js";
import { toInstant } from "../database/instant.js";
import type { ContractRow } from "../database/tables/benefits.js";
import type { Call, Handler } from "../http/handlers.js";
import { readPage } from "../http/page.js";
import { ok } from "../http/replies.js";
import { contractFilter } from "./contract-filter.js";
import { describeContracts } from "./describe-contracts.js";
import { organisationOf } from "./organisation-of.js";

type Operation = operations["getContracts"];
type Query = Call<Operation>["query"];

/** Contracts that meet every filter, in the order asked for, else the oldest first. */
export const getContracts: Handler<Operation> = async ({ query, caller, db, now, couponYear }) => {
  const organisation = organisationOf(caller, query.organisationId);
  if ("status" in organisation) {
    return organisation;
  }
  const rows = db
    .selectFrom("contracts")
    .selectAll()
    .where("organisationId", "=", organisation.organisationId)
    .where(contractFilter(query));
  const page = await readPage(inOrder(rows, query), query, (row) => row);
  const items = await describeContracts(db, page.items, {
    ...query,
    at: toInstant(now),
    couponYear,
  });
  return ok({ ...page, items });
};

/** A contract that never expires comes after all that do; `uuid` decides between equals. */
function inOrder(
  rows: SelectQueryBuilder<Tables, "contracts", ContractRow>,
  { sortBy = [], sortDirection = "ASC" }: Query,
): SelectQueryBuilder<Tables, "contracts", ContractRow> {
  const keys = sortBy.length > 0 ? sortBy : (["createdAt"] as const);
  const isUp = sortBy.length === 0 || sortDirection === "ASC";
  return keys
    .reduce(
      (sorted, key) =>
        sorted.orderBy(key, (order) =>
          isUp ? order.asc().nullsLast() : order.desc().nullsFirst(),
        ),
      rows,
    )
    .orderBy("uuid");
}
