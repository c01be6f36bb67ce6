import type { Generated } from "kysely";

/** Contracts and what becomes of them. These loyalty programs are not the programs of members. */
export interface BenefitTables {
  loyaltyPrograms: LoyaltyProgramRow;
  loyaltyProgramVersions: LoyaltyProgramVersionRow;
  contracts: ContractRow;
  claimKeys: ClaimKeyRow;
  contractConsumers: ContractConsumerRow;
  orderLineEvents: OrderLineEventRow;
  contractTransactions: ContractTransactionRow;
}

interface LoyaltyProgramRow {
  id: number;
  organisationId: number;
  type: "TIMED" | "COUPONS" | "POINTS";
  validFrom: string;
  expirationDate: string | null;
}

/** In force from `validFrom` until the next version's. */
interface LoyaltyProgramVersionRow {
  loyaltyProgramId: number;
  validFrom: string;
  name: string;
  couponsLimit: number | null;
}

export interface ContractRow {
  uuid: string;
  organisationId: number;
  loyaltyProgramId: number;
  /** As last set by someone. Time alone changes nothing here: see `statusAt`. */
  status: "VALID" | "EXPIRED" | "REFUNDED" | "CANCELLED" | "MISUSED";
  parentUuid: string | null;
  externalRef: string | null;
  /** Null: what the loyalty program says. */
  couponsLimit: number | null;
  consumableFrom: string;
  acceptanceDate: string | null;
  expirationDate: string | null;
  createdAt: string;
  createdBy: string;
  lastChangedAt: string;
  lastChangedBy: string;
}

/** What a customer must match to claim the contract. */
interface ClaimKeyRow {
  contractUuid: string;
  key: string;
  value: string;
}

interface ContractConsumerRow {
  contractUuid: string;
  customerNumber: number;
  /** 1 or 0; at most one consumer of a contract has 1. */
  isContractHolder: number;
}

export interface OrderLineEventRow {
  id: Generated<number>;
  contractUuid: string;
  orderId: string;
  orderLineId: string;
  travelDate: string;
  createdAt: string;
}

interface ContractTransactionRow {
  id: Generated<number>;
  contractUuid: string;
  /** In ten-thousandths; negative for what was taken off. */
  amount: number;
  unit: string;
  orderId: string | null;
  orderLineId: string | null;
  createdAt: string;
}
