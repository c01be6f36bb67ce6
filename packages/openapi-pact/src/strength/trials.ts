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
  /** What needs no trial: mutants that the provider's answer is already, and those that no answer can be changed into. */
  readonly verdicts: readonly Verdict[];
  readonly problems: readonly string[];
}

/** A mutant, followed by what could carry it instead. */
export type AnswerCarriers = readonly [AnswerMutant, ...AnswerMutant[]];

/** Prepares the mutants of a service, and each interaction that carries one as it was. */
export function trialsOf(answered: Answered, mutants: readonly AnswerCarriers[]): Trials {
  const service = answered.source.name;
  const controls = new Map<string, Trial>();
  const trials: Trial[] = [];
  const verdicts: Verdict[] = [];
  const problems = new Set<string>();
  const broken = brokenAnswers(answered, mutants);
  for (const carriers of mutants) {
    const { control, trial, verdict, problem } = firstThatWorks({ ...answered, broken }, carriers);
    if (problem !== undefined) {
      problems.add(`${service}: ${problem}`);
    }
    if (control && trial) {
      controls.set(control.description, control);
      trials.push(trial);
    }
    verdicts.push(...(verdict ? [verdict] : []));
  }
  return { service, trials: [...controls.values(), ...trials], verdicts, problems: [...problems] };
}

/** How answers break the document as they are, by description; empty for one that does not. */
type BrokenAnswers = ReadonlyMap<string, readonly string[]>;

/** Looks at each answer once, however many mutants it carries. */
function brokenAnswers({ answers }: Answered, mutants: readonly AnswerCarriers[]): BrokenAnswers {
  const judges = new Map(mutants.flat().map(({ description, judge }) => [description, judge]));
  return new Map(
    [...answers].map(([description, answer]) => [
      description,
      judges.get(description)?.(answer) ?? [],
    ]),
  );
}

/** Answers that were looked at as they are. */
interface Looked extends Answered {
  readonly broken: BrokenAnswers;
}

/** What becomes of a mutant before the verifier sees it. */
interface Preparation {
  readonly control?: Trial;
  readonly trial?: Trial;
  readonly verdict?: Verdict;
  readonly problem?: string;
}

/** The provider's answer to one interaction may lack a part that its answer to another has. */
function firstThatWorks(answered: Looked, carriers: AnswerCarriers): Preparation {
  const [first, ...others] = carriers;
  const prepared = prepare(answered, first);
  if (prepared.verdict?.outcome !== "untried") {
    return prepared;
  }
  return others.map((mutant) => prepare(answered, mutant)).find(({ trial }) => trial) ?? prepared;
}

function prepare({ source, answers, broken }: Looked, mutant: AnswerMutant): Preparation {
  const { description, violations, judge, path } = mutant;
  const answer = answers.get(description);
  const response = source.committed.get(description)?.response;
  if (!answer || !response) {
    return { problem: `${description}: the provider's answer is no JSON: it cannot be mutated.` };
  }
  const [line] = broken.get(description) ?? [];
  if (line !== undefined) {
    // Where the answer is broken already, nothing shows what a mutant breaks.
    return { problem: `${description}: the provider's answer breaks the document: ${line}.` };
  }
  const changed = mutant.change(answer);
  if (changed === "same") {
    return { verdict: { mutant, outcome: "survived" } };
  }
  if (changed === undefined) {
    const because = `no answer that passed has ${path}`;
    return { verdict: { mutant, outcome: "untried", because } };
  }
  // A mutant is judged by the example, so that the set follows from the table; what is sent must be judged alike.
  if (judge(changed).length > 0 !== violations.length > 0) {
    const because =
      "it breaks the document in the example or in the provider's answer, but not in both";
    return { verdict: { mutant, outcome: "untried", because } };
  }
  const service = source.name;
  const control = { service, description, response, answer };
  return { control, trial: { ...control, answer: changed, mutant } };
}
