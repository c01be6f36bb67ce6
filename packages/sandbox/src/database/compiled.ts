import type { SQLInputValue } from "node:sqlite";
import {
  type Compilable,
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import type { Database, Tables } from "./database.js";
import { statementsOf } from "./open-kysely.js";

/** What may be bound: neither a `Date`, which node:sqlite would store as NULL, nor a boolean. */
export type Bindable = string | number | null | undefined;

/** A query whose SQL is worked out once. */
export interface Compiled<Params, Row> {
  /** Every row. */
  readonly all: (db: Database, params: Params) => Row[];
  /** One row after another, for those who may stop; not to be begun again before that. */
  readonly each: (db: Database, params: Params) => IterableIterator<Row>;
  /** The first row. */
  readonly first: (db: Database, params: Params) => Row | undefined;
}

type Build<Params, Row> = (db: Database, params: Params) => Compilable<Row>;

interface Text {
  readonly sql: string;
  /** In the order in which SQLite takes them. */
  readonly values: readonly unknown[];
}

/**
 * Compiles a query at its first use, and once for each set of parameters that are given. `build` sees markers in the
 * place of values: it may bind them and ask whether one is `undefined`, and nothing else.
 */
export function compiled<Params extends { readonly [Name in keyof Params]: Bindable }, Row>(
  build: Build<Params, Row>,
): Compiled<Params, Row> {
  const texts = new Map<string, Text>();
  const bound = (db: Database, params: Params) => {
    const shape = shapeOf(params);
    let text = texts.get(shape);
    if (text === undefined) {
      text = textOf(build, params);
      texts.set(shape, text);
    }
    const { statement } = statementsOf(db).prepare(text.sql);
    return { statement, values: text.values.map((value) => bindingOf(value, params)) };
  };
  return {
    all: (db, params) => {
      const { statement, values } = bound(db, params);
      // Kysely's types say what the columns of `build` are.
      return statement.all(...values) as unknown[] as Row[];
    },
    each: (db, params) => {
      const { statement, values } = bound(db, params);
      return statement.iterate(...values) as IterableIterator<unknown> as IterableIterator<Row>;
    },
    first: (db, params) => {
      const { statement, values } = bound(db, params);
      return statement.get(...values) as Row | undefined;
    },
  };
}

/** Stands for a value while a query is built. */
class Marker {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  [Symbol.toPrimitive](): never {
    throw new TypeError(`A compiled query cannot look at the value of ${this.name}`);
  }
}

/** Kysely that only ever makes SQL. */
const compiler = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

function textOf<Params extends object>(build: Build<Params, unknown>, params: Params): Text {
  const markers = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      value === undefined ? undefined : new Marker(name),
    ]),
  );
  // A marker is bound as the value it stands for would be.
  const { sql, parameters } = build(compiler, markers as Params).compile();
  return { sql, values: parameters };
}

function bindingOf(value: unknown, params: object): SQLInputValue {
  // What is no marker was written into the query; both are held to `Bindable` by their types.
  return (value instanceof Marker ? params[value.name as keyof object] : value) as SQLInputValue;
}

function shapeOf(params: object): string {
  let shape = "";
  for (const name in params) {
    if (params[name as keyof object] !== undefined) {
      shape += `${name} `;
    }
  }
  return shape;
}
