import type { ContractSeed, ContractTransactionSeed, UseSeed } from "../../rows/contract-rows.js";
import type { LoyaltyProgramVersionSeed } from "../../rows/loyalty-program-rows.js";
import { optional, type Shape } from "../../rules/shape.js";
import {
  id,
  instant,
  listOf,
  name,
  number,
  objectOf,
  oneOf,
  orNull,
  text,
  texts,
  wholeNumber,
} from "../../rules/values.js";
import type { LoyaltyProgramState } from "../contract-states.js";
import type { StateShapes } from "./state-shape.js";

const coupons = wholeNumber(0);

const loyaltyProgram: Shape<LoyaltyProgramState> = {
  loyaltyProgramId: id,
  organisationId: optional(id),
  type: oneOf("TIMED", "COUPONS", "POINTS"),
  name: text,
  couponsLimit: optional(orNull(coupons)),
  validFrom: optional(instant),
  expirationDate: optional(orNull(instant)),
};

const laterVersion: Shape<LoyaltyProgramVersionSeed> = {
  loyaltyProgramId: id,
  validFrom: instant,
  name: text,
  couponsLimit: orNull(coupons),
};

const use: Shape<UseSeed> = {
  orderId: name,
  orderLineId: name,
  travelDate: instant,
  createdAt: optional(instant),
};

const transaction: Shape<ContractTransactionSeed> = {
  amount: number,
  unit: optional(name),
  createdAt: instant,
  orderId: optional(orNull(name)),
  orderLineId: optional(orNull(name)),
};

const contract: Shape<ContractSeed> = {
  uuid: name,
  organisationId: optional(id),
  loyaltyProgramId: id,
  status: optional(oneOf("VALID", "EXPIRED", "REFUNDED", "CANCELLED", "MISUSED")),
  parentUuid: optional(orNull(name)),
  externalRef: optional(orNull(name)),
  couponsLimit: optional(orNull(coupons)),
  createdAt: instant,
  consumableFrom: optional(instant),
  acceptanceDate: optional(orNull(instant)),
  expirationDate: optional(orNull(instant)),
  claimKeys: optional(texts),
  holder: optional(id),
  users: optional(listOf(id)),
  uses: optional(listOf(objectOf(use))),
  transactions: optional(listOf(objectOf(transaction))),
};

/** What the states of contracts and their programs take. */
export const contractShapes: StateShapes<
  "a loyalty program" | "a later version of a loyalty program" | "a contract"
> = {
  "a loyalty program": loyaltyProgram,
  "a later version of a loyalty program": laterVersion,
  "a contract": contract,
};
