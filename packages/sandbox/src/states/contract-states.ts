import { type ContractSeed, putContract } from "../rows/contract-rows.js";
import {
  type LoyaltyProgramSeed,
  type LoyaltyProgramVersionSeed,
  putLoyaltyProgram,
  putLoyaltyProgramVersion,
} from "../rows/loyalty-program-rows.js";
import type { State } from "./state.js";

/** A loyalty program of the benefits service, in its first version. */
export interface LoyaltyProgramState extends Omit<LoyaltyProgramSeed, "id"> {
  readonly loyaltyProgramId: number;
}

/** Puts a loyalty program. */
export const loyaltyProgram: State<LoyaltyProgramState> = async (params, { db }) => {
  const { loyaltyProgramId: id, ...program } = params;
  await putLoyaltyProgram(db, { ...program, id });
};

/** Puts a version that begins later than the first. */
export const loyaltyProgramVersion: State<LoyaltyProgramVersionSeed> = async (params, { db }) => {
  await putLoyaltyProgramVersion(db, params);
};

/** Puts a contract with everything that belongs to it. */
export const contract: State<ContractSeed> = async (params, { db }) => {
  await putContract(db, params);
};
