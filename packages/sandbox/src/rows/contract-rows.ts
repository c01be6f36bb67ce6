import { compiled } from "../database/compiled.js";
import type { Database } from "../database/database.js";
import { toUnits } from "../database/decimal.js";
import { deleteRows } from "../database/delete-rows.js";
import { insertRow } from "../database/insert-row.js";
import { toInstant, toInstantOrNull } from "../database/instant.js";
import { putRow } from "../database/put-row.js";
import type { ContractRow } from "../database/tables/benefits.js";
import { SandboxError } from "../sandbox-error.js";

/** A contract in a loyalty program, which has to be there, as have its customers. */
export interface ContractSeed {
  readonly uuid: string;
  /** Default 1. */
  readonly organisationId?: number;
  readonly loyaltyProgramId: number;
  /** Default VALID. */
  readonly status?: ContractRow["status"];
  /** The contract whose coupon made this one. Default null. */
  readonly parentUuid?: string | null;
  /** Default null. */
  readonly externalRef?: string | null;
  /** Default null: what the loyalty program says. */
  readonly couponsLimit?: number | null;
  readonly createdAt: Date | string;
  /** Default `createdAt`. */
  readonly consumableFrom?: Date | string;
  /** Default null. */
  readonly acceptanceDate?: Date | string | null;
  /** Default null: it never expires. */
  readonly expirationDate?: Date | string | null;
  /** Default none. */
  readonly claimKeys?: Readonly<Record<string, string>>;
  /** The customer who holds it. Default none. */
  readonly holder?: number;
  /** Customers who may use it without holding it. Default none. */
  readonly users?: readonly number[];
  /** Default none. */
  readonly uses?: readonly UseSeed[];
  /** Deposits, and withdrawals as negative amounts. Default none. */
  readonly transactions?: readonly ContractTransactionSeed[];
}

/** One use for a line of an order. */
export interface UseSeed {
  readonly orderId: string;
  readonly orderLineId: string;
  readonly travelDate: Date | string;
  /** Default `travelDate`. */
  readonly createdAt?: Date | string;
}

/** Something put on a contract, or taken off. */
export interface ContractTransactionSeed {
  /** At most four decimals. */
  readonly amount: number;
  /** Default that of the first transaction, and for that one NOK. */
  readonly unit?: string;
  readonly createdAt: Date | string;
  /** Default null. */
  readonly orderId?: string | null;
  /** Default null. */
  readonly orderLineId?: string | null;
}

/** Inserts or replaces a contract with everything that belongs to it; its children stay. Throws a `SandboxError`. */
export async function putContract(db: Database, seed: ContractSeed): Promise<void> {
  const contractUuid = seed.uuid;
  refuseOwnAncestor(db, contractUuid, seed.parentUuid);
  const row = toRow(seed);
  putRow(db, "contracts", row, ["uuid"]);
  for (const table of PARTS) {
    deleteRows(db, table, "contractUuid", contractUuid);
  }
  for (const [key, value] of Object.entries(seed.claimKeys ?? {})) {
    insertRow(db, "claimKeys", { contractUuid, key, value });
  }
  await insertConsumers(db, seed);
  for (const use of seed.uses ?? []) {
    await insertUse(db, contractUuid, use);
  }
  const [first] = seed.transactions ?? [];
  for (const transaction of seed.transactions ?? []) {
    const unit = first?.unit ?? "NOK";
    if ((transaction.unit ?? unit) !== unit) {
      throw new SandboxError(
        `Contract ${contractUuid} has transactions in ${unit} and ${transaction.unit}; the first one settles the unit.`,
      );
    }
    await insertTransaction(db, contractUuid, { ...transaction, unit });
  }
}

/** What a contract consists of beside its row. */
const PARTS = [
  "claimKeys",
  "contractConsumers",
  "orderLineEvents",
  "contractTransactions",
] as const;

const parentOf = compiled((db, { uuid }: { readonly uuid: string }) =>
  db.selectFrom("contracts").select("parentUuid").where("uuid", "=", uuid),
);

/** A contract that hung below itself could not be told in full. */
function refuseOwnAncestor(
  db: Database,
  uuid: string,
  parentUuid: string | null | undefined,
): void {
  let ancestor = parentUuid ?? null;
  while (ancestor !== null) {
    if (ancestor === uuid) {
      throw new SandboxError(
        `Contract ${uuid} would be its own ancestor; take another parentUuid.`,
      );
    }
    ancestor = parentOf.first(db, { uuid: ancestor })?.parentUuid ?? null;
  }
}

function toRow(seed: ContractSeed): ContractRow {
  const createdAt = toInstant(seed.createdAt);
  return {
    uuid: seed.uuid,
    organisationId: seed.organisationId ?? 1,
    loyaltyProgramId: seed.loyaltyProgramId,
    status: seed.status ?? "VALID",
    parentUuid: seed.parentUuid ?? null,
    externalRef: seed.externalRef ?? null,
    couponsLimit: seed.couponsLimit ?? null,
    consumableFrom: toInstant(seed.consumableFrom ?? createdAt),
    acceptanceDate: toInstantOrNull(seed.acceptanceDate),
    expirationDate: toInstantOrNull(seed.expirationDate),
    createdAt,
    createdBy: "nordtrikk-webshop",
    lastChangedAt: createdAt,
    lastChangedBy: "nordtrikk-webshop",
  };
}

async function insertConsumers(
  db: Database,
  { uuid: contractUuid, holder, users = [] }: ContractSeed,
): Promise<void> {
  const consumers = [
    ...(holder === undefined ? [] : [{ customerNumber: holder, isContractHolder: 1 }]),
    ...users.map((customerNumber) => ({ customerNumber, isContractHolder: 0 })),
  ];
  for (const consumer of consumers) {
    insertRow(db, "contractConsumers", { contractUuid, ...consumer });
  }
}

async function insertUse(db: Database, contractUuid: string, use: UseSeed): Promise<void> {
  insertRow(db, "orderLineEvents", {
    contractUuid,
    orderId: use.orderId,
    orderLineId: use.orderLineId,
    travelDate: toInstant(use.travelDate),
    createdAt: toInstant(use.createdAt ?? use.travelDate),
  });
}

async function insertTransaction(
  db: Database,
  contractUuid: string,
  transaction: ContractTransactionSeed & { readonly unit: string },
): Promise<void> {
  const { amount, unit, createdAt, orderId, orderLineId } = transaction;
  insertRow(db, "contractTransactions", {
    contractUuid,
    amount: toUnits(amount),
    unit,
    createdAt: toInstant(createdAt),
    orderId: orderId ?? null,
    orderLineId: orderLineId ?? null,
  });
}
