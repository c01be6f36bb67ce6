/** One reason why a verification is red. */
export interface Problem {
  readonly gate: Gate;
  /** None for what concerns the whole run. */
  readonly service?: string;
  /** What, where and what to do, in one line. */
  readonly message: string;
}

/** What was being checked. */
export type Gate =
  /** The environment of the run hides nothing. */
  | "environment"
  /** The document can be read. */
  | "document"
  /** The table covers the document. */
  | "table"
  /** Waivers have a reason and hold still. */
  | "waiver"
  /** The declared interactions are the recorded ones. */
  | "record"
  /** The committed pact is the recorded one. */
  | "drift"
  /** Every request and response in the pact is what the document allows. */
  | "compare"
  /** Each state has a handler, which is used. */
  | "state"
  /** The provider answers as declared, and by the document. */
  | "verify"
  /** The provider opens and closes. */
  | "provider"
  /** No cell of the document loses its coverage. */
  | "coverage";
