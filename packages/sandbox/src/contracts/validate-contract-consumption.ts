import type { ContractConsumption, ContractResponse, operations } from "@entur-clients/contracts";
import { toInstant } from "../database/instant.js";
import type { Call, Handler } from "../http/handlers.js";
import { ok } from "../http/replies.js";
import { describeContracts } from "./describe-contracts.js";
import { judgeConsumption, takesCoupon } from "./judge-consumption.js";
import { VERDICTS } from "./verdicts.js";

type Operation = operations["validateContractConsumption"];

/** The verdict of the first use that is refused. A coupon cannot be used twice in one request. */
export const validateContractConsumption: Handler<Operation> = async (call) => {
  const couponsTaken = new Map<string, string[]>();
  for (const consumption of call.body.consumptions) {
    const { contractUuid: uuid, travelDate } = consumption;
    const contract = await contractAt(call, consumption);
    const taken = couponsTaken.get(uuid) ?? [];
    const verdict = judgeConsumption(contract, consumption, {
      couponsTaken: taken,
      couponYear: call.couponYear,
    });
    if (verdict !== "ok") {
      return ok({ ...VERDICTS[verdict] });
    }
    if (contract && takesCoupon(contract, toInstant(travelDate))) {
      couponsTaken.set(uuid, [...taken, toInstant(travelDate)]);
    }
  }
  return ok({ ...VERDICTS.ok });
};

/** The contract as it will be when the customer travels. */
async function contractAt(
  { caller, db, couponYear }: Call<Operation>,
  { contractUuid, travelDate }: ContractConsumption,
): Promise<ContractResponse | undefined> {
  const rows = await db
    .selectFrom("contracts")
    .selectAll()
    .where("organisationId", "=", caller.organisationId)
    .where("uuid", "=", contractUuid)
    .execute();
  const at = toInstant(travelDate);
  const [contract] = await describeContracts(db, rows, {
    includeConsumers: "all",
    includeOrderLineEvents: true,
    at,
    couponYear,
  });
  return contract;
}
