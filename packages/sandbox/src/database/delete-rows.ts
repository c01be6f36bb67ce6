import type { Database, Tables } from "./database.js";
import { statementsOf } from "./open-kysely.js";
import { quoted } from "./quoted.js";

/** Deletes the rows of a table in which a column has a value, and what hangs below them. */
export function deleteRows<Table extends keyof Tables & string>(
  db: Database,
  table: Table,
  column: keyof Tables[Table] & string,
  value: string | number,
): void {
  statementsOf(db)
    .prepare(`delete from ${quoted(table)} where ${quoted(column)} = ?`)
    .statement.run(value);
}
