import { adviceFor } from "./advice-for.js";
import type { Mutant } from "./mutant.js";
import type { MutationScore, SideScores } from "./strength-report.js";

/** A mutant and what became of it. */
export interface Verdict {
  readonly mutant: Mutant;
  readonly killed: boolean;
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
  const survivors = verdicts
    .filter(({ killed }) => !killed)
    .map(({ mutant }) => {
      const { operationId, documented, path, kind, description, violations } = mutant;
      const advice = adviceFor(mutant, side);
      return { operationId, documented, path, kind, description, violations, advice };
    });
  return { mutants: verdicts.length, killed: verdicts.length - survivors.length, survivors };
}
