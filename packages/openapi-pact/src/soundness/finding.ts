/** A value that Pact accepts for an interaction, and the document does not. */
export interface SoundnessFinding {
  readonly operationId: string;
  readonly status: number;
  /** The interaction's. */
  readonly description: string;
  /** A JSON pointer into the response body. */
  readonly at: string;
  /** The rule that accepts the value, as in `type and regex ^a$`. */
  readonly rule: string;
  readonly value: unknown;
  readonly message: string;
  /** Whether another rule of Pact's would have refused the value. What Pact cannot express is listed, and fails nothing. */
  readonly preventable: boolean;
}
