import type { ChangeKind, Verdict } from "./change.js";

/** What one difference means, before operations and interactions are told. */
export interface Finding {
  readonly kind: ChangeKind;
  readonly verdict: Verdict;
  readonly message: string;
  /**
   * Whether an example relies on what changed: the value of the parameter, body or header, undefined where the interaction
   * has none.
   */
  readonly uses: (example: unknown) => boolean;
  /** Set for what JSON Schema asserts: a request that both documents take for valid does not feel it. */
  readonly asserted?: boolean;
}

/** What narrows the set of valid values, widens it, does both, or neither. */
export type Shift = "narrower" | "wider" | "both" | "none";

/** Requests must not be narrowed, responses not widened. */
export function verdictOf(shift: Shift, direction: "request" | "response"): Verdict {
  const harm: Shift = direction === "request" ? "narrower" : "wider";
  return shift === harm || shift === "both" ? "breaking" : "compatible";
}
