import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import { SandboxError } from "../sandbox-error.js";
import type { Database, Tables } from "./database.js";
import { migrate } from "./migrate.js";
import { nodeSqlite } from "./node-sqlite.js";

/** Where a database lives that lasts as long as its process. */
export const IN_MEMORY = ":memory:";

/** A database with every table up to date, and the SQLite beneath it. */
export interface OpenDatabase {
  readonly db: Database;
  readonly sqlite: DatabaseSync;
}

/** Opens `file`, made if it is missing. Throws {@link SandboxError}. */
export async function openDatabase(file: string): Promise<OpenDatabase> {
  try {
    const sqlite = new DatabaseSync(file, { timeout: 5_000 });
    // A file survives a killed process and lets others read while one writes.
    sqlite.exec("pragma journal_mode = wal; pragma synchronous = normal;");
    const db = new Kysely<Tables>({ dialect: nodeSqlite(sqlite) });
    await migrate(db);
    return { db, sqlite };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SandboxError(
      `Cannot use the database ${file}: ${reason}. Name a file in a folder you may write to.`,
      { cause: error },
    );
  }
}
