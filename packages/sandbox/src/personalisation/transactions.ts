import type { Selectable, SelectQueryBuilder } from "kysely";
import type { Database, Tables } from "../database/database.js";
import { fromUnits } from "../database/decimal.js";
import { fromJson, type JsonObject } from "../database/json.js";
import type { TransactionRow } from "../database/tables/members.js";

/** A transaction and the reference of its kind of points. */
export type ReadTransaction = Selectable<TransactionRow> & { readonly reference: string | null };

/** A transaction as members and orders answer it. */
export interface Transaction {
  id: number;
  amount: number;
  memberId: number;
  programId: number;
  createdAt: string;
  validFrom: string;
  pointDefinitionId: number;
  expireAt: string | null;
  metadata: JsonObject | null;
  updatedAt: string;
  cancelledAt: string | null;
  pointPeriodId: number | null;
  pointDefinitionReference: string | null;
}

/** All transactions, to be narrowed and put in order. */
export function transactionsIn(
  db: Database,
): SelectQueryBuilder<Tables, "transactions" | "pointDefinitions", ReadTransaction> {
  return db
    .selectFrom("transactions")
    .innerJoin("pointDefinitions", "pointDefinitions.id", "transactions.pointDefinitionId")
    .selectAll("transactions")
    .select("pointDefinitions.reference");
}

/** Turns a row into what is answered. */
export function toTransaction(row: ReadTransaction): Transaction {
  return {
    id: row.id,
    amount: fromUnits(row.amount),
    memberId: row.memberId,
    programId: row.programId,
    createdAt: row.createdAt,
    validFrom: row.validFrom,
    pointDefinitionId: row.pointDefinitionId,
    expireAt: row.expireAt,
    metadata: fromJson(row.metadata),
    updatedAt: row.updatedAt,
    cancelledAt: row.cancelledAt,
    pointPeriodId: row.pointPeriodId,
    pointDefinitionReference: row.reference,
  };
}
