import type { Matcher } from "../matching/matcher.js";
import type { DeclaredInteraction } from "../table/pact.js";

/** An interaction as it must look on the wire, worked out from the document alone. */
export interface Exchange {
  readonly description: string;
  readonly operationId: string;
  readonly states: DeclaredInteraction["states"];
  readonly request: {
    readonly method: string;
    /** With the server's base path, percent-encoded. */
    readonly path: string;
    /** Decoded, in order; a name may repeat. */
    readonly query: readonly (readonly [name: string, value: string])[];
    readonly headers: ExpectedHeaders;
    readonly body?: { readonly mediaType: string; readonly content: unknown };
  };
  readonly response: {
    readonly status: number;
    readonly headers: ExpectedHeaders;
    /** The content is a template in the form that Pact's core reads. */
    readonly body?: { readonly mediaType: string; readonly content: unknown };
  };
}

/** Header → its exact text, or the rule it is matched by. */
export type ExpectedHeaders = { readonly [name: string]: string | Matcher };
