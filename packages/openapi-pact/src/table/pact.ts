import type { HeaderValue } from "./header-value.js";

/** One declared interaction, whatever the types of its table were. */
export interface DeclaredInteraction {
  /** `<operationId> › <status>[ › <variant>]`; unique within a pact. */
  readonly description: string;
  readonly operationId: string;
  /** The key of the document's responses that the interaction stands under: `404`, `4XX`, `default`. */
  readonly documented: string;
  readonly status: number;
  readonly caller: string;
  readonly states: readonly { readonly name: string; readonly params: object }[];
  readonly request: DeclaredRequest;
  readonly response: {
    readonly body?: unknown;
    readonly headers?: { readonly [name: string]: HeaderValue };
  };
}

/** What an interaction sends, by the place of each value. */
export interface DeclaredRequest {
  readonly path?: { readonly [name: string]: unknown };
  readonly query?: { readonly [name: string]: unknown };
  readonly header?: { readonly [name: string]: unknown };
  readonly body?: unknown;
  readonly wrong?: {
    readonly in: "path" | "query" | "header" | "body";
    readonly at: string;
    readonly because: string;
  };
}

/** A documented status that is left out until a date. */
export interface DeclaredWaiver {
  readonly operationId: string;
  readonly documented: string;
  readonly reason: string;
  readonly until: string;
}

/** What one consumer expects of one provider. */
export interface Pact {
  readonly consumer: string;
  readonly provider: string;
  /** Headers the client adds to every call by itself, sent where the document declares them. */
  readonly clientHeaders: { readonly [name: string]: HeaderValue };
  readonly operationIds: readonly string[];
  readonly interactions: readonly DeclaredInteraction[];
  readonly waivers: readonly DeclaredWaiver[];
  /** Waives every operation that the table leaves out, for a document too large for one table. */
  readonly waiveRest?: Pick<DeclaredWaiver, "reason" | "until">;
}
