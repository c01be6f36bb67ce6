import { existsSync, statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { SandboxError } from "../sandbox-error.js";

/** The table that migrations are noted in, which is the first one a sandbox makes. */
const NOTES = "kysely_migration";

/**
 * Refuses a file that is no database of a sandbox, or of a newer one, before anything is written to it. Throws a
 * {@link SandboxError}. `known` are the migrations there are, in their order.
 */
export function refuseForeignFile(file: string, known: readonly string[]): void {
  if (isNew(file)) {
    return;
  }
  const reason = whyForeign(file, known);
  if (reason !== undefined) {
    throw new SandboxError(
      `Cannot use the database ${file}: ${reason}. It was left as it is; name another file.`,
    );
  }
}

function isNew(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) === 0;
}

function whyForeign(file: string, known: readonly string[]): string | undefined {
  // Whoever may write leaves no files beside it, and puts into it what a write-ahead log of another still holds.
  const readOnly = existsSync(`${file}-wal`);
  const sqlite = new DatabaseSync(file, { readOnly, timeout: 5_000 });
  try {
    const tables = namesOf(sqlite, "select name from sqlite_schema where type = 'table'");
    const noted = tables.includes(NOTES) ? namesOf(sqlite, `select name from ${NOTES}`) : [];
    return foreignness(tables, noted, known);
  } catch (error) {
    if (isNoDatabase(error)) {
      return "it is not a database";
    }
    throw error;
  } finally {
    sqlite.close();
  }
}

function foreignness(
  tables: readonly string[],
  noted: readonly string[],
  known: readonly string[],
): string | undefined {
  const others = tables.filter((name) => !/^(sqlite|kysely)_/.test(name));
  // A sandbox may have been stopped before it noted anything.
  const isOurs =
    noted.length === 0 ? others.length === 0 : noted.some((name) => known.includes(name));
  if (!isOurs) {
    return `it is another program's, with a table ${others[0]}`;
  }
  const newer = noted.find((name) => !known.includes(name));
  return newer && `a newer version of the sandbox has made it, with ${newer}`;
}

function namesOf(sqlite: DatabaseSync, sql: string): string[] {
  return sqlite
    .prepare(sql)
    .all()
    .map(({ name }) => String(name));
}

/** SQLite's result code for a file that does not begin as its files do. */
const NOT_A_DATABASE = 26;

function isNoDatabase(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && error.errcode === NOT_A_DATABASE;
}
