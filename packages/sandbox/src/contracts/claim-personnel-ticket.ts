import type { operations } from "@entur-clients/contracts";
import { findCustomer } from "../accounts/find-customer.js";
import { toInstant } from "../database/instant.js";
import type { Call, Handler } from "../http/handlers.js";
import { ok } from "../http/replies.js";
import { matchesClaimKeys } from "./claim-keys.js";
import { startOfCalendarYear } from "./start-of-calendar-year.js";

type Operation = operations["claimPersonnelTicket"];

/**
 * Hands every contract of a pickup code to one customer, or none, until the end of the calendar year. Claiming again
 * changes nothing.
 */
export const claimPersonnelTicket: Handler<Operation> = async (call) => {
  const { body, caller, db } = call;
  const { customerNumber } = body;
  const customer = findCustomer(db, caller.organisationId, customerNumber);
  if (!customer || customer.status === "D") {
    return { status: 422, message: `There is no customer ${customerNumber} to claim a ticket for` };
  }
  const contracts = await claimableContracts(call);
  if (contracts.length === 0) {
    return { status: 422, message: "There is no ticket for this code" };
  }
  if (contracts.some(({ holder }) => holder !== null && holder !== customerNumber)) {
    return { status: 409, message: "The ticket is already claimed" };
  }
  const unclaimed = contracts.filter(({ holder }) => holder === null);
  const uuids = unclaimed.map(({ uuid }) => uuid);
  if (!(await matchesClaimKeys(db, uuids, customer))) {
    return { status: 422, message: "The ticket is meant for another customer" };
  }
  for (const contract of unclaimed) {
    await handOver(call, contract);
  }
  return ok({ success: true, customerNumber });
};

interface Claimable {
  readonly uuid: string;
  readonly consumableFrom: string;
  readonly expirationDate: string | null;
  /** The customer who holds the contract. */
  readonly holder: number | null;
}

/** Contracts with the code that are valid now. */
async function claimableContracts(call: Call<Operation>): Promise<Claimable[]> {
  const { body, caller, db, now } = call;
  return db
    .selectFrom("contracts")
    .leftJoin("contractConsumers as holder", (join) =>
      join.onRef("holder.contractUuid", "=", "uuid").on("holder.isContractHolder", "=", 1),
    )
    .select(["uuid", "consumableFrom", "expirationDate", "holder.customerNumber as holder"])
    .where("organisationId", "=", caller.organisationId)
    .where("externalRef", "=", body.externalReference)
    .where("status", "=", "VALID")
    .where(({ or, eb }) =>
      or([eb("expirationDate", "is", null), eb("expirationDate", ">", toInstant(now))]),
    )
    .execute();
}

/** Makes the customer the holder, who may have been a mere user, and so accepts the contract. */
async function handOver(
  { body, caller, db, now }: Call<Operation>,
  { uuid, consumableFrom, expirationDate }: Claimable,
): Promise<void> {
  const at = toInstant(now);
  const yearEnd = startOfCalendarYear(consumableFrom > at ? consumableFrom : at, 1);
  const endsSooner = expirationDate !== null && expirationDate < yearEnd;
  await db
    .insertInto("contractConsumers")
    .values({ contractUuid: uuid, customerNumber: body.customerNumber, isContractHolder: 1 })
    .onConflict((conflict) =>
      conflict.columns(["contractUuid", "customerNumber"]).doUpdateSet({ isContractHolder: 1 }),
    )
    .execute();
  await db
    .updateTable("contracts")
    .set({
      expirationDate: endsSooner ? expirationDate : yearEnd,
      acceptanceDate: at,
      lastChangedAt: at,
      lastChangedBy: caller.clientId,
    })
    .where("uuid", "=", uuid)
    .execute();
}
