import type { Answer } from "../answer/answer.js";
import type { AnswerMutant } from "./answer-mutants.js";
import type { Verdict } from "./side-strength.js";
import type { StrengthSource } from "./strength-source.js";

/** One answer that the verifier is given for one interaction. */
export interface Trial {
  readonly service: string;
  readonly description: string;
  /** What the committed pact expects. */
  readonly response: object;
  readonly answer: Answer;
  /** None where the answer is given back as it was: that one has to pass. */
  readonly mutant?: AnswerMutant;
}

/** A service with what its real provider answered, by description. */
export interface AnsweredSource {
  readonly source: StrengthSource;
  readonly answers: ReadonlyMap<string, Answer>;
}

/** What trials are made of. */
interface Answered extends Pick<AnsweredSource, "answers"> {
  readonly source: {
    readonly name: string;
    readonly committed: ReadonlyMap<string, { readonly response: object }>;
  };
}

/** The trials of one service. */
export interface Trials {
  readonly service: string;
  readonly trials: readonly Trial[];
  /** Mutants that the provider's answer cannot be changed into, because it passed without that part. */
  readonly survivors: readonly Verdict[];
  readonly problems: readonly string[];
}

/** Prepares the mutants of a service, and each interaction that carries one as it was. */
export function trialsOf({ source, answers }: Answered, mutants: readonly AnswerMutant[]): Trials {
  const service = source.name;
  const controls = new Map<string, Trial>();
  const trials: Trial[] = [];
  const survivors: Verdict[] = [];
  const problems: string[] = [];
  for (const mutant of mutants) {
    const { description } = mutant;
    const answer = answers.get(description);
    const response = source.committed.get(description)?.response;
    if (!answer || !response) {
      problems.push(
        `${service}: ${description}: the provider's answer is no JSON: it cannot be mutated.`,
      );
      continue;
    }
    controls.set(description, { service, description, response, answer });
    const changed = mutant.change(answer);
    if (!changed) {
      survivors.push({ mutant, killed: false });
      continue;
    }
    trials.push({ service, description, response, answer: changed, mutant });
    problems.push(...disagreement(service, mutant, changed));
  }
  return {
    service,
    trials: [...controls.values(), ...trials],
    survivors,
    problems: [...new Set(problems)],
  };
}

/** A mutant is judged by the example, so that the set follows from the table; what is sent must be judged alike. */
function disagreement(service: string, mutant: AnswerMutant, changed: Answer): readonly string[] {
  const { description, kind, path, violations, judge } = mutant;
  if (judge(changed).length > 0 === violations.length > 0) {
    return [];
  }
  return [
    `${service}: ${description}: ${path} ${kind} breaks the document in the example or in the provider's answer, but not in both: bring the example closer to the answer.`,
  ];
}
