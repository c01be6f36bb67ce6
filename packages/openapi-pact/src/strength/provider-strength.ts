import { runVerifier } from "../verification/run-verifier.js";
import { readVerifierReport } from "../verification/verifier-report.js";
import { answerMutants } from "./answer-mutants.js";
import { carriersPerPath } from "./mutant.js";
import { mutantPacts } from "./mutant-pacts.js";
import { openPreparedProvider } from "./prepared-provider.js";
import type { SideStrength, Verdict } from "./side-strength.js";
import type { StrengthSource } from "./strength-source.js";
import { type AnswerCarriers, type AnsweredSource, type Trial, trialsOf } from "./trials.js";

/** The mutants of a service's answers, each with what could carry it instead: they follow from its document and table alone. */
export function answerMutantsOf({
  document,
  pact,
  checks,
}: Pick<StrengthSource, "document" | "pact" | "checks">): readonly AnswerCarriers[] {
  return carriersPerPath(
    pact.interactions.flatMap((interaction) => {
      const operation = document.operations.get(interaction.operationId);
      return operation ? answerMutants({ checks, operation, interaction }) : [];
    }),
  );
}

/** Lets Pact's verifier judge every mutant of every service's answers. */
export async function providerStrength(
  sources: readonly AnsweredSource[],
  folder: string,
  progress: (done: number, all: number) => void,
): Promise<SideStrength> {
  const prepared = sources.map((one) => trialsOf(one, answerMutantsOf(one.source)));
  const tried = await tryAll(
    prepared.flatMap(({ trials }) => trials),
    folder,
    progress,
  );
  const verdicts = prepared.map(({ service, verdicts: known }) => {
    const own = tried.judged.filter(({ trial }) => trial.service === service);
    return [service, [...known, ...own.flatMap(verdictsOf)]] as const;
  });
  const problems = [
    ...prepared.flatMap((one) => one.problems),
    ...tried.judged.flatMap(problemsOf),
  ];
  return { verdicts: new Map(verdicts), problems: [...tried.crash, ...problems] };
}

/** A trial and whether its answer passed; undefined where the verifier never asked for it. */
interface Judged {
  readonly trial: Trial;
  readonly passed: boolean | undefined;
}

async function tryAll(
  trials: readonly Trial[],
  folder: string,
  progress: (done: number, all: number) => void,
): Promise<{ readonly judged: readonly Judged[]; readonly crash: readonly string[] }> {
  const provider = await openPreparedProvider(
    trials.map(({ answer }) => answer),
    (asked) => progress(asked, trials.length),
  );
  try {
    const { results, crash } = await runVerifier(mutantPacts(trials, provider.url, folder));
    const passed = new Map(
      [...results.values()]
        .flatMap(({ json }) => readVerifierReport(json) ?? [])
        .map(({ description, ok }) => [Number(description), ok]),
    );
    const judged = trials.map((trial, number) => ({
      trial,
      // What was never asked for did not die of its answer.
      passed: provider.asked.has(number) ? passed.get(number) : undefined,
    }));
    return { judged, crash: crash === undefined ? [] : [crash] };
  } finally {
    await provider.close();
  }
}

function verdictsOf({ trial: { mutant }, passed }: Judged): readonly Verdict[] {
  return mutant && passed !== undefined
    ? [{ mutant, outcome: passed ? "survived" : "killed" }]
    : [];
}

function problemsOf({ trial, passed }: Judged): readonly string[] {
  const { service, description, mutant } = trial;
  if (passed === undefined) {
    const what = mutant ? `${mutant.path} ${mutant.kind}` : "unmutated";
    return [`${service}: ${description}: ${what}: the verifier never asked for it.`];
  }
  return mutant || passed
    ? []
    : [`${service}: ${description}: the provider's answer, given back as it was, does not pass.`];
}
