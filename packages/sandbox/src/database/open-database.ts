import { DatabaseSync } from "node:sqlite";
import { SandboxError } from "../sandbox-error.js";
import { type Connection, connect } from "./connection.js";
import { MIGRATION_NAMES, migrate } from "./migrate.js";
import { refuseForeignFile } from "./refuse-foreign-file.js";

/** Where a database lives that lasts as long as its process. */
export const IN_MEMORY = ":memory:";

/** What a connection keeps of a file. SQLite's own 2 MB hold not even what leads to the rows of a million members. */
const CACHE_KIB = 16 * 1_024;

/** How long a write waits for another process; then it is a 503. */
const PATIENCE_MS = 500;

/** Opens `file`, made if it is missing, with every table up to date. Throws {@link SandboxError}. */
export async function openDatabase(file: string): Promise<Connection> {
  try {
    refuseForeignFile(file, MIGRATION_NAMES);
    const sqlite = new DatabaseSync(file, { timeout: 5_000 });
    // A file survives a killed process and lets others read while one writes.
    sqlite.exec(
      `pragma journal_mode = wal; pragma synchronous = normal; pragma cache_size = -${CACHE_KIB};`,
    );
    migrate(sqlite);
    // From now on whoever waits for a lock keeps everybody else waiting.
    sqlite.exec(`pragma busy_timeout = ${PATIENCE_MS}`);
    return connect(sqlite);
  } catch (error) {
    if (error instanceof SandboxError) {
      throw error;
    }
    const reason = error instanceof Error ? error.message : String(error);
    throw new SandboxError(
      `Cannot use the database ${file}: ${reason}. Name a file in a folder you may write to.`,
      { cause: error },
    );
  }
}
