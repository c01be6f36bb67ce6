import type { DatabaseSync, StatementSync } from "node:sqlite";

/** A statement that SQLite has compiled. */
export interface PreparedStatement {
  readonly statement: StatementSync;
  /** Whether it answers rows. */
  readonly reader: boolean;
}

/** The prepared statements of one database. */
export interface Statements {
  readonly prepare: (sql: string) => PreparedStatement;
  /** Forgets them all: what replaces the whole database finalises them. */
  readonly clear: () => void;
}

/** The handlers have fewer; only a filter nobody thought of can go past it. */
const MANY = 500;

/** Prepares each text once. */
export function createStatements(database: DatabaseSync): Statements {
  const prepared = new Map<string, PreparedStatement>();
  return {
    prepare: (sql) => {
      const known = prepared.get(sql);
      if (known !== undefined) {
        return known;
      }
      if (prepared.size >= MANY) {
        prepared.clear();
      }
      const statement = database.prepare(sql);
      const made = { statement, reader: statement.columns().length > 0 };
      prepared.set(sql, made);
      return made;
    },
    clear: () => prepared.clear(),
  };
}
