/** What a suite saw. */
export interface Outcome {
  /** What was counted, in the words of the README. */
  readonly figures: Readonly<Record<string, number | string>>;
  /** What went wrong, a line each; empty when all was well. */
  readonly findings: readonly string[];
}
