import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import { type Dialect, SqliteDialect, type SqliteStatement } from "kysely";
import type { PreparedStatement, Statements } from "./statements.js";

/** Kysely over `node:sqlite`. Closing Kysely closes `database`. */
export function nodeSqlite(database: DatabaseSync, statements: Statements): Dialect {
  return new SqliteDialect({
    database: {
      prepare: (sql) => toKysely(statements.prepare(sql)),
      close: () => database.close(),
    },
  });
}

function toKysely({ statement, reader }: PreparedStatement): SqliteStatement {
  return {
    reader,
    all: (values) => statement.all(...bindable(values)),
    run: (values) => statement.run(...bindable(values)),
    iterate: (values) => statement.iterate(...bindable(values)),
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
