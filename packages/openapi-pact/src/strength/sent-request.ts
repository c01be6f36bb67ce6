/** A request as it travels, in parts that can be changed one by one. */
export interface SentRequest {
  readonly method: string;
  /** Percent-encoded. */
  readonly path: string;
  /** Decoded, in order; a name may repeat. */
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly headers: { readonly [name: string]: string };
  /** The JSON value; undefined where there is none. */
  readonly body: unknown;
}
