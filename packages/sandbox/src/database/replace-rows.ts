import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import { openImage } from "./image.js";

/** Replaces every row of `target` by those of an image that has the same tables. */
export function replaceRows(target: DatabaseSync, image: Uint8Array): void {
  const { sqlite: source } = openImage(image);
  const tables = tablesOf(source);
  try {
    target.exec("begin immediate; pragma defer_foreign_keys = on");
    for (const table of tables) {
      target.exec(`delete from "${table}"`);
    }
    for (const table of tables) {
      copyRows(source, target, table);
    }
    target.exec("commit");
  } catch (error) {
    if (target.isTransaction) {
      target.exec("rollback");
    }
    throw error;
  } finally {
    source.close();
  }
}

function tablesOf(database: DatabaseSync): string[] {
  return database
    .prepare("select name from sqlite_schema where type = 'table'")
    .all()
    .map(({ name }) => String(name))
    .filter((name) => !/^(sqlite|kysely)_/.test(name));
}

function copyRows(source: DatabaseSync, target: DatabaseSync, table: string): void {
  const columns = source
    .prepare(`select name from pragma_table_info('${table}')`)
    .all()
    .map(({ name }) => `"${name}"`);
  const places = columns.map(() => "?").join(", ");
  const insert = target.prepare(
    // Or replace, because triggers may have been there before.
    `insert or replace into "${table}" (${columns.join(", ")}) values (${places})`,
  );
  const select = source.prepare(`select ${columns.join(", ")} from "${table}"`);
  select.setReturnArrays(true);
  // In this mode a row is the list of its values.
  for (const row of select.iterate() as Iterable<unknown> as Iterable<SQLInputValue[]>) {
    insert.run(...row);
  }
}
