import type { Insertable } from "kysely";
import type { Database, Tables } from "./database.js";
import { insertRow } from "./insert-row.js";
import { quoted } from "./quoted.js";

/** Inserts a row, or gives its values to the one that has the same `key`. */
export function putRow<Table extends keyof Tables & string>(
  db: Database,
  table: Table,
  row: Insertable<Tables[Table]>,
  key: readonly (keyof Tables[Table] & string)[],
): void {
  const values = Object.entries(row)
    .filter(([, value]) => value !== undefined)
    .map(([column]) => `${quoted(column)} = excluded.${quoted(column)}`);
  insertRow(
    db,
    table,
    row,
    `on conflict (${key.map(quoted).join(", ")}) do update set ${values.join(", ")}`,
  );
}
