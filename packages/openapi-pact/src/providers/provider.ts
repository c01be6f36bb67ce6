/** What a pact is verified against, in this process. */
export interface Provider {
  readonly fetch: (request: Request) => Promise<Response>;
  /** Puts the provider into a state, by the state's name; what it returns is awaited. */
  readonly states: { readonly [name: string]: (params: never) => unknown };
  /** Runs before every interaction, ahead of its states. */
  reset(): Promise<void> | void;
  /** A real token for a caller that the pact names; it takes the name's place in `Authorization: Bearer`. */
  token(caller: string): Promise<string>;
  close(): Promise<void>;
  /** Everything so far in which a request or response broke the document, each in one line that names the operation. */
  violations?(): readonly string[];
}
