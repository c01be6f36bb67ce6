import type { ContractConsumption, ContractResponse } from "@entur-clients/contracts";
import { toInstant } from "../database/instant.js";
import type { Verdict } from "./verdicts.js";

/** Judges one use of a contract, described at the travel date. `couponsTaken`: in this request. */
export function judgeConsumption(
  contract: ContractResponse | undefined,
  { customerNumber, travelDate }: ContractConsumption,
  couponsTaken: number,
): Verdict {
  if (contract === undefined) {
    return "unknown";
  }
  const isConsumer = contract.contractConsumers?.some(
    (one) => one.customerNumber === customerNumber,
  );
  if (!isConsumer) {
    return "notConsumer";
  }
  if (contract.status !== "VALID") {
    return contract.status === "EXPIRED" ? "expired" : "withdrawn";
  }
  if (toInstant(travelDate) < contract.consumableFrom) {
    return "notYet";
  }
  return whatIsLeft(contract, toInstant(travelDate), couponsTaken);
}

function whatIsLeft(contract: ContractResponse, at: string, couponsTaken: number): Verdict {
  const { remainingCoupons, currentTotal, loyaltyProgram, subContracts = [] } = contract;
  // A coupon opens a period of travel, and within that no further one is used.
  const isOpen = subContracts.some((one) => one.status === "VALID" && one.consumableFrom <= at);
  if (!isOpen && remainingCoupons !== undefined && remainingCoupons - couponsTaken < 1) {
    return "noCoupons";
  }
  const isSpent = loyaltyProgram.type === "POINTS" && (currentTotal?.amount ?? 0) <= 0;
  return isSpent ? "nothingLeft" : "ok";
}
