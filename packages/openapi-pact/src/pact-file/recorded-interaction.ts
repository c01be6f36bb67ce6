/** One interaction as a pact file holds it, its values in a form that can be asked about. */
export interface RecordedInteraction {
  readonly description: string;
  /** The operation that the pact refers to, where it does. */
  readonly operationId: string | undefined;
  readonly request: {
    readonly method: string;
    /** Percent-encoded, without the query. */
    readonly path: string;
    /** Decoded values by name, in order. */
    readonly query: ReadonlyMap<string, readonly string[]>;
    readonly headers: Headers;
    readonly body: RecordedBody | undefined;
  };
  readonly response: {
    readonly status: number;
    readonly headers: Headers;
    readonly body: RecordedBody | undefined;
  };
  /** The names of the provider states. */
  readonly states: readonly string[];
  readonly pending: boolean;
  /** The interaction's own JSON. */
  readonly source: { readonly [key: string]: unknown };
}

/** A recorded body; undefined content stands for the empty one. */
export interface RecordedBody {
  readonly content: unknown;
  /** In lower case, without parameters; the header's where the body names none, else JSON's. */
  readonly mediaType: string;
}
