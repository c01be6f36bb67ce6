import type { ContractConsumptionVerdict } from "@entur-clients/contracts";

/** Why a use is refused, or `ok`. */
export type Verdict =
  | "ok"
  | "unknown"
  | "withdrawn"
  | "expired"
  | "notYet"
  | "notConsumer"
  | "noCoupons"
  | "nothingLeft";

/** Every verdict there is. Only 3101 is published; the other codes are the sandbox's own. */
export const VERDICTS: Readonly<Record<Verdict, ContractConsumptionVerdict>> = {
  ok: { code: 3101, reason: "OK", isValid: true },
  unknown: { code: 3102, reason: "There is no such contract", isValid: false },
  withdrawn: { code: 3103, reason: "The contract is not valid any more", isValid: false },
  expired: { code: 3104, reason: "The contract has expired", isValid: false },
  notYet: { code: 3105, reason: "The contract cannot be used yet", isValid: false },
  notConsumer: { code: 3106, reason: "The customer may not use the contract", isValid: false },
  noCoupons: { code: 3107, reason: "No coupons are left", isValid: false },
  nothingLeft: { code: 3108, reason: "Nothing is left on the contract", isValid: false },
};
