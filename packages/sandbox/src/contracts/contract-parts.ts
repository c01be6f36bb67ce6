import type {
  ContractClaimKey,
  ContractConsumerResponse,
  ContractResponse,
  LoyaltyProgramResponse,
  OrderLineEvent,
} from "@entur-clients/contracts";
import type { Database } from "../database/database.js";
import type { ContractRow } from "../database/tables/benefits.js";
import type { Expansion } from "./describe-contracts.js";
import { readContractPoints } from "./read-contract-points.js";
import { readLoyaltyPrograms } from "./read-loyalty-programs.js";

type Part<Result> = (contract: ContractRow) => Result;

/** What lies in other tables than `contracts`, read for many contracts at once. */
export interface ContractParts {
  readonly loyaltyProgram: Part<LoyaltyProgramResponse>;
  readonly claimKeys: Part<ContractClaimKey[]>;
  readonly orderLineEvents: Part<OrderLineEvent[]>;
  readonly consumers: Part<ContractConsumerResponse[]>;
  readonly points: Part<Pick<ContractResponse, "transactions" | "currentTotal">>;
}

/** Reads the parts of `contracts`: a fixed number of queries, however many contracts there are. */
export async function readContractParts(
  db: Database,
  contracts: readonly ContractRow[],
  { at, includeConsumers }: Expansion,
): Promise<ContractParts> {
  const uuids = contracts.map(({ uuid }) => uuid);
  const programIds = contracts.map(({ loyaltyProgramId }) => loyaltyProgramId);
  const programs = await readLoyaltyPrograms(db, programIds, at);
  const points = await readContractPoints(db, uuids);
  const claimKeys = await readClaimKeys(db, uuids);
  const events = await readOrderLineEvents(db, uuids);
  const consumers = await readConsumers(db, uuids, includeConsumers === "all");
  return {
    loyaltyProgram: ({ loyaltyProgramId }) => programs(loyaltyProgramId),
    points: ({ uuid }) => points(uuid),
    claimKeys: ({ uuid }) => claimKeys.get(uuid)?.map(({ key, value }) => ({ key, value })) ?? [],
    orderLineEvents: ({ uuid }) =>
      events.get(uuid)?.map(({ contractUuid, ...event }) => event) ?? [],
    consumers: ({ uuid }) => consumers.get(uuid)?.map(toConsumer) ?? [],
  };
}

async function readClaimKeys(db: Database, uuids: readonly string[]) {
  const rows = await db
    .selectFrom("claimKeys")
    .selectAll()
    .where("contractUuid", "in", uuids)
    .orderBy("key")
    .execute();
  return Map.groupBy(rows, ({ contractUuid }) => contractUuid);
}

async function readOrderLineEvents(db: Database, uuids: readonly string[]) {
  const rows = await db
    .selectFrom("orderLineEvents")
    .selectAll()
    .where("contractUuid", "in", uuids)
    .orderBy("travelDate")
    .orderBy("id")
    .execute();
  return Map.groupBy(rows, ({ contractUuid }) => contractUuid);
}

interface Consumer {
  readonly contractUuid: string;
  readonly customerNumber: number;
  readonly isContractHolder: number;
  readonly customerRef: string | null;
}

async function readConsumers(
  db: Database,
  uuids: readonly string[],
  all: boolean,
): Promise<Map<string, Consumer[]>> {
  const rows = await db
    .selectFrom("contractConsumers")
    .innerJoin("profiles", "profiles.customerNumber", "contractConsumers.customerNumber")
    .select(["contractUuid", "contractConsumers.customerNumber", "isContractHolder", "customerRef"])
    .where("contractUuid", "in", uuids)
    .$if(!all, (found) => found.where("isContractHolder", "=", 1))
    .orderBy("isContractHolder", "desc")
    .orderBy("contractConsumers.customerNumber")
    .execute();
  return Map.groupBy(rows, ({ contractUuid }) => contractUuid);
}

function toConsumer({ customerNumber, isContractHolder, customerRef }: Consumer) {
  return {
    customerNumber,
    isContractHolder: isContractHolder === 1,
    ...(customerRef !== null && { customerRef }),
  };
}
