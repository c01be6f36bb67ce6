import type { SelectQueryBuilder } from "kysely";
import { type Bindable, type Compiled, compiled } from "../database/compiled.js";
import type { Database, Tables } from "../database/database.js";
import { DEFAULT_PER_PAGE, type Page, type Paging, toPage } from "./page.js";

type Total = { readonly total: number };

/** A compiled query that is read page by page. */
export interface CompiledPage<Params, Row> {
  readonly read: <Item>(
    db: Database,
    params: Params,
    paging: Paging,
    toItem: (row: Row) => Item,
  ) => Page<Item>;
}

/** Compiles `rows`, whose order must be total, and the count of them. A page past the last one is empty. */
export function compiledPage<
  Params extends { readonly [Name in keyof Params]: Bindable },
  Table extends keyof Tables,
  Row,
>(
  rows: (db: Database, params: Params) => SelectQueryBuilder<Tables, Table, Row>,
  count: Compiled<Params, Total> = counted(rows),
): CompiledPage<Params, Row> {
  const page = compiled((db, { limit, offset, ...params }: Params & PageBounds) =>
    // All that is left is `Params`.
    rows(db, params as unknown as Params)
      .limit(limit)
      .offset(offset),
  );
  return {
    read: (db, params, { page: number = 1, perPage = DEFAULT_PER_PAGE }, toItem) => {
      const total = count.first(db, params)?.total ?? 0;
      const found = page.all(db, { ...params, limit: perPage, offset: (number - 1) * perPage });
      return toPage(found.map(toItem), total, perPage);
    },
  };
}

interface PageBounds {
  readonly limit: number;
  readonly offset: number;
}

function counted<
  Params extends { readonly [Name in keyof Params]: Bindable },
  Table extends keyof Tables,
  Row,
>(
  rows: (db: Database, params: Params) => SelectQueryBuilder<Tables, Table, Row>,
): Compiled<Params, Total> {
  return compiled((db, params: Params) =>
    rows(db, params)
      .clearSelect()
      .clearOrderBy()
      .select(({ fn }) => fn.countAll<number>().as("total")),
  );
}
