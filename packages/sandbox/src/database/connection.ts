import type { DatabaseSync } from "node:sqlite";
import type { Intent } from "../store.js";
import type { Database } from "./database.js";
import { createLock } from "./lock.js";
import { openKysely, statementsOf } from "./open-kysely.js";

/** A database, one piece of work at a time. */
export interface Connection {
  readonly sqlite: DatabaseSync;
  /** For use before anybody else has it. */
  readonly db: Database;
  /** Runs `work` in a transaction of its own; undone when it throws. */
  readonly transact: <T>(intent: Intent, work: (db: Database) => Promise<T>) => Promise<T>;
  /** Runs `work` while no transaction does. */
  readonly alone: <T>(work: () => T) => Promise<T>;
  /** Replaces all there is, which must not be a file. */
  readonly deserialize: (image: Uint8Array) => void;
  readonly close: () => Promise<void>;
}

/** What begins a transaction; one that writes waits for its turn at the start and not in the middle. */
const BEGIN: Readonly<Record<Intent, string>> = { read: "begin", write: "begin immediate" };

/** Takes over an open database. */
export function connect(sqlite: DatabaseSync): Connection {
  const db = openKysely(sqlite);
  const statements = statementsOf(db);
  const exclusively = createLock();
  const run = (sql: string) => statements.prepare(sql).statement.run();
  return {
    sqlite,
    db,
    transact: (intent, work) =>
      exclusively(async () => {
        run(BEGIN[intent]);
        try {
          const result = await work(db);
          run("commit");
          return result;
        } catch (error) {
          // SQLite has already undone what a full disk interrupted.
          if (sqlite.isTransaction) {
            run("rollback");
          }
          throw error;
        }
      }),
    alone: exclusively,
    deserialize: (image) => {
      statements.clear();
      sqlite.deserialize(image);
    },
    close: async () => {
      await db.destroy();
      // Kysely closes only what it has asked something.
      if (sqlite.isOpen) {
        sqlite.close();
      }
    },
  };
}
