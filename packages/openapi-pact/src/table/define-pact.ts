import { declaredCells } from "./declared-cells.js";
import type { HeaderValue } from "./header-value.js";
import type { Pact } from "./pact.js";
import type { Table } from "./row.js";
import type { Dated } from "./waiver.js";

/** A pact as it is written down. */
export interface PactOptions<
  Ops,
  States,
  Caller extends string,
  Rest extends Dated | undefined = undefined,
> {
  consumer: string;
  provider: string;
  /** Who calls unless an interaction says `as`. The caller `anonymous` sends no credentials. */
  caller: Caller;
  /** Headers the client adds to every call by itself. Default none. */
  clientHeaders?: { readonly [name: string]: HeaderValue };
  /** Every operation; with `waiveRest` as many as there are. */
  table: Rest extends Dated ? Partial<Table<Ops, States, Caller>> : Table<Ops, States, Caller>;
  /** One waiver for every operation that the table leaves out. Default none. */
  waiveRest?: Rest;
}

/**
 * Declares a pact: `definePact<operations, States, Caller>()({ … })`. Called twice, because the operations cannot be
 * inferred and the rest should be. Throws when two interactions of one status are not told apart by a variant.
 */
export function definePact<Ops, States = unknown, Caller extends string = string>(): <
  Rest extends Dated | undefined = undefined,
>(
  options: PactOptions<Ops, States, Caller, Rest>,
) => Pact {
  return ({ consumer, provider, caller, clientHeaders = {}, table, waiveRest }) => ({
    consumer,
    provider,
    clientHeaders,
    operationIds: Object.keys(table),
    ...declaredCells(table, caller),
    ...(waiveRest && { waiveRest }),
  });
}
