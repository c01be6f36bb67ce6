import type { ContractResponse } from "@entur-clients/contracts";
import type { Database } from "../database/database.js";
import type { ContractRow } from "../database/tables/benefits.js";
import { type ContractParts, readContractParts } from "./contract-parts.js";
import { statusAt } from "./contract-status.js";
import { type CouponYear, remainingCoupons } from "./remaining-coupons.js";

/** What contracts come with, and the instant they are described at. */
export interface Expansion {
  readonly includeConsumers?: "all" | "none" | "contract-holder";
  readonly includeOrderLineEvents?: boolean;
  readonly at: string;
  readonly couponYear: CouponYear;
}

/** Contracts as the service answers them, those that hang below them included. */
export async function describeContracts(
  db: Database,
  rows: readonly ContractRow[],
  expansion: Expansion,
): Promise<ContractResponse[]> {
  if (rows.length === 0) {
    return [];
  }
  const parts = await readContractParts(db, rows, expansion);
  const children = await db
    .selectFrom("contracts")
    .selectAll()
    .where(
      "parentUuid",
      "in",
      rows.map(({ uuid }) => uuid),
    )
    .orderBy("consumableFrom")
    .orderBy("uuid")
    .execute();
  const described = await describeContracts(db, children, expansion);
  return rows.map((row) => {
    const subContracts = described.filter(({ parent }) => parent === row.uuid);
    return {
      ...describeContract(row, parts, expansion),
      ...(subContracts.length > 0 && { subContracts }),
    };
  });
}

function describeContract(
  row: ContractRow,
  parts: ContractParts,
  expansion: Expansion,
): ContractResponse {
  const { at, includeConsumers = "contract-holder", includeOrderLineEvents = false } = expansion;
  const { parentUuid: parent, externalRef, acceptanceDate } = row;
  const loyaltyProgram = parts.loyaltyProgram(row);
  const claimKeys = parts.claimKeys(row);
  const uses = parts.orderLineEvents(row);
  const couponsLimit = row.couponsLimit ?? loyaltyProgram.couponsLimit;
  return {
    uuid: row.uuid,
    status: statusAt(row, at),
    createdAt: row.createdAt,
    createdBy: row.createdBy,
    lastChangedAt: row.lastChangedAt,
    lastChangedBy: row.lastChangedBy,
    consumableFrom: row.consumableFrom,
    loyaltyProgram,
    organisationId: row.organisationId,
    expirationDate: row.expirationDate,
    ...(parent !== null && { parent }),
    ...(claimKeys.length > 0 && { claimKeys }),
    ...(externalRef !== null && { externalRef }),
    ...(acceptanceDate !== null && { acceptanceDate }),
    ...(couponsLimit !== undefined && {
      couponsLimit,
      remainingCoupons: remainingCoupons(
        couponsLimit,
        uses.map(({ travelDate }) => travelDate),
        at,
        expansion.couponYear,
      ),
    }),
    ...(loyaltyProgram.type === "POINTS" && parts.points(row)),
    ...(includeOrderLineEvents && { orderLineEvents: uses }),
    ...(includeConsumers !== "none" && { contractConsumers: parts.consumers(row) }),
  };
}
