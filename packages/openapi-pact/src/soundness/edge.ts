import type { Located } from "../document/located.js";

/** A value at the edge of what a rule accepts, within the body around it. */
export interface Edge {
  /** A JSON pointer to where the body differs from the example. */
  readonly at: string;
  /** The rule there, in words. */
  readonly rule: string;
  /** What stands there. */
  readonly value: unknown;
  /** The whole of what the template was asked about, from its own root. */
  readonly body: unknown;
  /** Whether it is a property that the example does not mention: Pact accepts anything for these. */
  readonly unmentioned: boolean;
  /** The schemas that apply to the place. */
  readonly applied: readonly Located[];
}
