/** How OpenAPI 3.1 lays a parameter's value out (its `style`). */
export type ParameterStyle =
  | "simple"
  | "label"
  | "matrix"
  | "form"
  | "spaceDelimited"
  | "pipeDelimited"
  | "deepObject";

/** One parameter of an operation; those the client supplies itself (`x-supplied-by: client`) have no row. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly style: ParameterStyle;
  readonly explode: boolean;
  readonly required: boolean;
}

/** An HTTP method as tables write it. */
export type Method = "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE";

/** What the specification says of one operation: one row of a service's generated table. */
export interface Operation {
  readonly method: Method;
  /** The path template below the service's base path, `{braces}` included. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: { readonly required: boolean; readonly mediaTypes: readonly string[] };
  readonly responses: DocumentedResponses;
  /** `page`: query `page` (from 1) and `perPage`, answered by `{ items, totalItems, totalPages }`. */
  readonly paging?: "page";
  /** True when sending it twice does no more than sending it once. */
  readonly repeatable: boolean;
}

/** Documented status → its media types; empty where it has no content. A status wins over its range, a range over `default`. */
export interface DocumentedResponses {
  readonly [status: number]: readonly string[];
  readonly "1XX"?: readonly string[];
  readonly "2XX"?: readonly string[];
  readonly "3XX"?: readonly string[];
  readonly "4XX"?: readonly string[];
  readonly "5XX"?: readonly string[];
  readonly default?: readonly string[];
}

/** A service's generated table: operationId → its row. */
export interface OperationTable {
  readonly [operationId: string]: Operation;
}
