import type { operations } from "@entur-clients/contracts";
import { toInstant } from "../database/instant.js";
import type { Handler } from "../http/handlers.js";
import { readPage } from "../http/page.js";
import { notFound, ok } from "../http/replies.js";
import { describeContracts } from "./describe-contracts.js";
import { organisationOf } from "./organisation-of.js";

type Operation = operations["getContractsByExternalRef"];

/** Contracts with one external reference; with Entur-Customer-Number only those of that customer. */
export const getContractsByExternalRef: Handler<Operation> = async (call) => {
  const { path, query, header, caller, db, now, couponYear } = call;
  const organisation = organisationOf(caller, query.organisationId);
  if ("status" in organisation) {
    return organisation;
  }
  const customerNumber = header["entur-customer-number"];
  const ofCustomer = db
    .selectFrom("contractConsumers")
    .select("contractUuid")
    .where("customerNumber", "=", customerNumber ?? 0);
  const rows = db
    .selectFrom("contracts")
    .selectAll()
    .where("organisationId", "=", organisation.organisationId)
    .where("externalRef", "=", path.externalRef)
    .$if(customerNumber !== undefined, (found) => found.where("uuid", "in", ofCustomer))
    .orderBy("createdAt")
    .orderBy("uuid");
  const page = await readPage(rows, query, (row) => row);
  if (page.totalItems === 0) {
    return notFound(`No contract has the external reference ${path.externalRef}`);
  }
  const items = await describeContracts(db, page.items, {
    ...query,
    at: toInstant(now),
    couponYear,
  });
  return ok({ ...page, items });
};
