import type { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import type { Database, Tables } from "./database.js";
import { nodeSqlite } from "./node-sqlite.js";
import { createStatements, type Statements } from "./statements.js";

const statements = new WeakMap<Database, Statements>();

/** Kysely over a database, whose statements are prepared once. */
export function openKysely(sqlite: DatabaseSync): Database {
  const prepared = createStatements(sqlite);
  const db = new Kysely<Tables>({ dialect: nodeSqlite(sqlite, prepared) });
  statements.set(db, prepared);
  return db;
}

/** The prepared statements of a database that {@link openKysely} has opened. */
export function statementsOf(db: Database): Statements {
  const found = statements.get(db);
  if (found === undefined) {
    throw new TypeError("Compiled queries run on the database itself: use Store.transact");
  }
  return found;
}
