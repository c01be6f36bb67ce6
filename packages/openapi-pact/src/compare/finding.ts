/** One way in which a recorded pact and a document do not fit together. */
export interface Finding {
  /** What kind of thing it is, such as `request.query.unknown`; the codes of `@pactflow/openapi-pact-comparator`, and a few more. */
  readonly code: string;
  /** The description of the interaction. */
  readonly description: string;
  /** What, and where in the interaction. */
  readonly message: string;
  /** Why it is let pass; undefined where it is an error. */
  readonly allowed?: string;
}
