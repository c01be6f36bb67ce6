import type { operations } from "@entur-clients/contracts";
import { findCustomer } from "../accounts/find-customer.js";
import { toInstant } from "../database/instant.js";
import type { ContractRow } from "../database/tables/benefits.js";
import type { Handler } from "../http/handlers.js";
import { notFound, ok } from "../http/replies.js";
import { isUsableAt, statusAt } from "./contract-status.js";
import { describeContracts } from "./describe-contracts.js";
import { organisationOf } from "./organisation-of.js";

type Operation = operations["getAllValidContractsByCustomerNumber"];

/** What a customer may use now, or at `travelDate`; what is over too when asked for, by time or by its status. */
export const getAllValidContractsByCustomerNumber: Handler<Operation> = async (call) => {
  const { path, query, caller, db, now, couponYear } = call;
  const organisation = organisationOf(caller, query.organisationId);
  if ("status" in organisation) {
    return organisation;
  }
  const { organisationId } = organisation;
  if (!findCustomer(db, organisationId, path.customerNumber)) {
    return notFound(`There is no customer ${path.customerNumber}`);
  }
  const at = toInstant(query.travelDate ?? now);
  const rows = await db
    .selectFrom("contracts")
    .innerJoin("contractConsumers", "contractUuid", "uuid")
    .selectAll("contracts")
    .where("organisationId", "=", organisationId)
    .where("customerNumber", "=", path.customerNumber)
    .orderBy("consumableFrom")
    .orderBy("uuid")
    .execute();
  const found = rows.filter(
    (row) => isUsableAt(row, at) || (query.includeExpiredContracts && isOver(row, at)),
  );
  return ok(await describeContracts(db, found, { ...query, at, couponYear }));
};

/** Began, and is not valid any more. */
function isOver(contract: ContractRow, at: string): boolean {
  return contract.consumableFrom <= at && statusAt(contract, at) !== "VALID";
}
