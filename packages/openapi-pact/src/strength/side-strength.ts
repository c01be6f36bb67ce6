import { adviceFor } from "./advice-for.js";
import type { Mutant } from "./mutant.js";
import type { MutationScore, SideScores } from "./strength-report.js";

/** A mutant and what became of it. */
export interface Verdict {
  readonly mutant: Mutant;
  /** `untried` where no answer could be changed into it. */
  readonly outcome: "killed" | "survived" | "untried";
  /** Why it was not tried. */
  readonly because?: string;
}

/** What became of the mutants of one side, over all services. */
export interface SideStrength {
  /** By the service's name. */
  readonly verdicts: ReadonlyMap<string, readonly Verdict[]>;
  readonly problems: readonly string[];
}

/** Counts the mutants that leave the document apart from those that stay within. */
export function sideOf(verdicts: readonly Verdict[], side: "provider" | "request"): SideScores {
  const leaves = ({ mutant }: Verdict): boolean => mutant.violations.length > 0;
  return {
    leaving: scoreOf(verdicts.filter(leaves), side),
    staying: scoreOf(
      verdicts.filter((verdict) => !leaves(verdict)),
      side,
    ),
  };
}

function scoreOf(verdicts: readonly Verdict[], side: "provider" | "request"): MutationScore {
  const of = (outcome: Verdict["outcome"]) => verdicts.filter((one) => one.outcome === outcome);
  return {
    mutants: verdicts.length,
    killed: of("killed").length,
    survivors: of("survived").map(({ mutant }) => ({
      ...bare(mutant),
      advice: adviceFor(mutant, side),
    })),
    untried: of("untried").map(({ mutant, because = "" }) => ({ ...bare(mutant), because })),
  };
}

/** A mutant without what it is made by. */
function bare({ operationId, documented, path, kind, description, violations }: Mutant): Mutant {
  return { operationId, documented, path, kind, description, violations };
}
