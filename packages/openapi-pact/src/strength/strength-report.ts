import type { Mutant } from "./mutant.js";

/** How well the pacts of a config notice what is wrong. */
export interface StrengthReport {
  /** Whether every mutant that leaves its document was tried and died, and nothing else is wrong. */
  readonly ok: boolean;
  readonly services: readonly ServiceStrength[];
  /** Why there are no figures, or none that can be trusted. */
  readonly problems: readonly string[];
  readonly provider: Timing;
  readonly request: Timing;
  readonly seconds: number;
}

/** How long the mutants of one side took, over all services. */
export interface Timing {
  readonly mutants: number;
  readonly seconds: number;
  readonly msPerMutant: number;
}

/** The strength of one service's pact on both sides. */
export interface ServiceStrength {
  readonly service: string;
  readonly provider: SideScores;
  readonly request: SideScores;
}

/** Mutants of the provider's answers, or of the client's requests. */
export interface SideScores {
  /** Break the document: all of them have to die. */
  readonly leaving: MutationScore;
  /** Stay within the document: a pact may let them live. */
  readonly staying: MutationScore;
}

/** How many mutants there were, those that the pact did not notice, and those that nothing could show of. */
export interface MutationScore {
  readonly mutants: number;
  readonly killed: number;
  readonly survivors: readonly Survivor[];
  readonly untried: readonly Untried[];
}

/** A mutant that no answer of the provider could be changed into: whether the pact notices it is not known. */
export interface Untried extends Mutant {
  readonly because: string;
}

/** A mutant that the pact did not notice. */
export interface Survivor extends Mutant {
  /** What would have noticed it. */
  readonly advice: string;
}
