import type { SelectQueryBuilder } from "kysely";
import type { Tables } from "../database/database.js";

/** Which page is asked for. */
export interface Paging {
  readonly page?: number;
  readonly perPage?: number;
}

/** The envelope of every paged operation. */
export interface Page<Item> {
  items: Item[];
  totalItems: number;
  totalPages: number;
}

/** What the spec says when `perPage` is not given. */
export const DEFAULT_PER_PAGE = 20;

/** Reads one page of `rows`, whose order must be total. A page past the last one is empty. */
export async function readPage<Table extends keyof Tables, Row, Item>(
  rows: SelectQueryBuilder<Tables, Table, Row>,
  { page = 1, perPage = DEFAULT_PER_PAGE }: Paging,
  toItem: (row: Row) => Item,
): Promise<Page<Item>> {
  const counted = rows
    .clearSelect()
    .clearOrderBy()
    .select(({ fn }) => fn.countAll<number>().as("total"));
  const { total } = await counted.executeTakeFirstOrThrow();
  const found = await rows
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
  return toPage(found.map(toItem), total, perPage);
}

/** The envelope around the items of one page. */
export function toPage<Item>(items: Item[], total: number, perPage: number): Page<Item> {
  return { items, totalItems: total, totalPages: Math.ceil(total / perPage) };
}
