/** One reason why a verification is red. */
export interface Problem {
  readonly gate: Gate;
  /** None for what concerns the whole run. */
  readonly service?: string;
  /** What, where and what to do, in one line. */
  readonly message: string;
}

/**
 * What was being checked: the environment of the run; the document; that the table covers it; that waivers hold; that the
 * declared interactions are the recorded ones; that the committed pact is the recorded one; that every request and response in
 * it is what the document allows; that each state has a handler which is used and works; that the provider answers as
 * declared; that it follows the document; that no cell of the document loses its coverage.
 */
export type Gate =
  | "environment"
  | "document"
  | "table"
  | "waiver"
  | "record"
  | "drift"
  | "compare"
  | "state"
  | "verify"
  | "provider"
  | "coverage";
