/** One difference between two documents, judged. */
export interface Change {
  readonly kind: ChangeKind;
  /** Where it travels; none for what never travels, such as names and prose. */
  readonly direction?: Direction;
  readonly verdict: Verdict;
  /** Where it stands: `#/components/schemas/Pet/properties/name`; in the old document for what was removed. */
  readonly place: string;
  /** What changed, in one line. */
  readonly message: string;
  /** The operations it reaches, by the new document's operationId, or the old one's where the operation is gone. */
  readonly operationIds: readonly string[];
  /** The interactions of the table it reaches; none without a table. */
  readonly interactions: readonly TouchedInteraction[];
}

/** What a change is about. `names` live in generated code only: operationIds, tags, component and path parameter names. */
export type ChangeKind =
  | "operation"
  | "parameter"
  | "body"
  | "status"
  | "header"
  | "media type"
  | "property"
  | "enum"
  | "constraint"
  | "deprecation"
  | "security"
  | "server"
  | "webhook"
  | "names"
  | "tags"
  | "docs";

/** Requests must still be accepted, responses must still be understood. */
export type Direction = "request" | "response";

/** `breaking` asks somebody to act, `compatible` nobody, `docs` is read by people alone. */
export type Verdict = "breaking" | "compatible" | "docs";

/** An interaction that a change reaches. */
export interface TouchedInteraction {
  readonly description: string;
  /** `breaking` where the interaction uses what broke, else `noted`. */
  readonly effect: "breaking" | "noted";
}
