import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import { type Dialect, SqliteDialect, type SqliteStatement } from "kysely";

/** Kysely over `node:sqlite`. Closing Kysely closes `database`. */
export function nodeSqlite(database: DatabaseSync): Dialect {
  return new SqliteDialect({
    database: {
      prepare: (sql) => statement(database.prepare(isOver(sql, database) ? NOTHING : sql)),
      close: () => database.close(),
    },
  });
}

const NOTHING = "select 1 where 0";

/** A full disk ends the transaction by itself, and what went wrong must not be hidden by a second error. */
function isOver(sql: string, { isTransaction }: DatabaseSync): boolean {
  return sql === "rollback" && !isTransaction;
}

function statement(prepared: StatementSync): SqliteStatement {
  return {
    reader: prepared.columns().length > 0,
    all: (values) => prepared.all(...bindable(values)),
    run: (values) => prepared.run(...bindable(values)),
    iterate: (values) => prepared.iterate(...bindable(values)),
  };
}

/** node:sqlite reads an object in first place as named parameters and then stores NULL unnoticed. */
function bindable(values: readonly unknown[]): SQLInputValue[] {
  const [first] = values;
  if (typeof first === "object" && first !== null && !ArrayBuffer.isView(first)) {
    throw new TypeError(
      `Cannot bind ${first.constructor?.name ?? "an object"}: give text or a number`,
    );
  }
  // Whatever else cannot be bound, node:sqlite refuses with a message of its own.
  return [...values] as SQLInputValue[];
}
