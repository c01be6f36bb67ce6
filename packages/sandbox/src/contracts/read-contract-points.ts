import type { ContractResponse, ContractTransaction } from "@entur-clients/contracts";
import type { Database } from "../database/database.js";
import { fromUnits } from "../database/decimal.js";

type Points = Pick<ContractResponse, "transactions" | "currentTotal">;

/** What was put on contracts and taken off, and what is left. The first deposit settles the unit. */
export async function readContractPoints(
  db: Database,
  uuids: readonly string[],
): Promise<(uuid: string) => Points> {
  const rows = await db
    .selectFrom("contractTransactions")
    .selectAll()
    .where("contractUuid", "in", uuids)
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
  const ofContract = Map.groupBy(rows, ({ contractUuid }) => contractUuid);
  return (uuid) => {
    const own = ofContract.get(uuid) ?? [];
    const total = own.reduce((sum, { amount }) => sum + amount, 0);
    const [first] = own;
    return {
      transactions: own.map(toTransaction),
      ...(first && { currentTotal: { amount: fromUnits(total), unit: first.unit } }),
    };
  };
}

function toTransaction(row: {
  readonly id: number;
  readonly amount: number;
  readonly unit: string;
  readonly createdAt: string;
  readonly orderId: string | null;
  readonly orderLineId: string | null;
}): ContractTransaction {
  const { id, amount, unit, createdAt, orderId, orderLineId } = row;
  return {
    id,
    amount: fromUnits(amount),
    unit,
    createdAt,
    ...(orderId !== null && { orderId }),
    ...(orderLineId !== null && { orderLineId }),
  };
}
