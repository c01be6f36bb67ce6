import type { ContractConsumption, ContractResponse } from "@entur-clients/contracts";
import { toInstant } from "../database/instant.js";
import { type CouponYear, remainingCoupons } from "./remaining-coupons.js";
import type { Verdict } from "./verdicts.js";

/** What else decides how many coupons are left. */
export interface Coupons {
  /** The journeys of this request that have taken one. */
  readonly couponsTaken: readonly string[];
  readonly couponYear: CouponYear;
}

/** Judges one use of a contract, described at the travel date. */
export function judgeConsumption(
  contract: ContractResponse | undefined,
  { customerNumber, travelDate }: ContractConsumption,
  { couponsTaken, couponYear }: Coupons,
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
  return whatIsLeft(contract, toInstant(travelDate), { couponsTaken, couponYear });
}

/** Whether a journey takes a coupon: one opens a period of travel, and within that no further one is used. */
export function takesCoupon(
  { couponsLimit, subContracts = [] }: ContractResponse,
  at: string,
): boolean {
  const isOpen = subContracts.some((one) => one.status === "VALID" && one.consumableFrom <= at);
  return couponsLimit !== undefined && !isOpen;
}

function whatIsLeft(
  contract: ContractResponse,
  at: string,
  { couponsTaken, couponYear }: Coupons,
): Verdict {
  const { couponsLimit = 0, orderLineEvents = [], currentTotal, loyaltyProgram } = contract;
  const journeys = [...orderLineEvents.map(({ travelDate }) => travelDate), ...couponsTaken];
  if (takesCoupon(contract, at) && remainingCoupons(couponsLimit, journeys, at, couponYear) < 1) {
    return "noCoupons";
  }
  const isSpent = loyaltyProgram.type === "POINTS" && (currentTotal?.amount ?? 0) <= 0;
  return isSpent ? "nothingLeft" : "ok";
}
