import type { Insertable } from "kysely";
import type { Bindable } from "./compiled.js";
import type { Database, Tables } from "./database.js";
import { statementsOf } from "./open-kysely.js";
import { quoted } from "./quoted.js";

/**
 * Inserts a row and answers its rowid; what is undefined takes the column's default. The SQL is written by hand, since a
 * query builder that meets each table for the first time takes most of the time that a sandbox takes to start.
 */
export function insertRow<Table extends keyof Tables & string>(
  db: Database,
  table: Table,
  row: Insertable<Tables[Table]>,
  onConflict = "",
): number {
  const columns: string[] = [];
  const values: NonNullable<Bindable>[] = [];
  for (const [column, value] of Object.entries(row)) {
    if (value !== undefined) {
      columns.push(quoted(column));
      // Columns are texts and numbers.
      values.push(value as NonNullable<Bindable>);
    }
  }
  const places = columns.map(() => "?").join(", ");
  const sql = `insert into ${quoted(table)} (${columns.join(", ")}) values (${places}) ${onConflict}`;
  return Number(
    statementsOf(db)
      .prepare(sql)
      .statement.run(...values).lastInsertRowid,
  );
}
