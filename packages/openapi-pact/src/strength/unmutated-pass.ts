import type { Answer } from "../answer/answer.js";
import type { Provider } from "../providers/provider.js";
import { withApiKeys } from "../providers/with-api-keys.js";
import { openVerifierRuns } from "../verification/open-verifier-runs.js";
import type { VerifierResult } from "../verification/run-verifier.js";
import { joinVerified } from "../verification/verified.js";
import type { VerifierJob } from "../verification/verifier-process.js";
import type { InteractionResult } from "../verification/verifier-report.js";
import type { VerifierRun } from "../verification/verifier-run.js";
import { type AnswerStore, storingAnswers } from "./answer-store.js";
import type { StrengthSource } from "./strength-source.js";

/** One service's pact on its way through the verifier unmutated, with the real provider. */
export class UnmutatedPass {
  readonly #source: StrengthSource;
  readonly #runs: { readonly run: VerifierRun; readonly store: AnswerStore }[] = [];

  constructor(source: StrengthSource) {
    this.#source = source;
  }

  /** Opens the providers; the jobs' pact files go into `folder`. */
  async open(folder: string): Promise<readonly VerifierJob[]> {
    const { text, service, document } = this.#source;
    const storing = (real: Provider) => storingAnswers(withApiKeys(real, document));
    for await (const { run, wrapped } of openVerifierRuns(text, service, folder, storing)) {
      this.#runs.push({ run, store: wrapped });
    }
    return this.#runs.map(({ run }) => run.job);
  }

  /** What the provider answered to each interaction, by description; one that did not pass is a problem. */
  conclude(results: ReadonlyMap<VerifierJob, VerifierResult>): {
    readonly answers: ReadonlyMap<string, Answer>;
    readonly problems: readonly string[];
  } {
    const found: InteractionResult[] = [];
    const answers = new Map<string, Answer>();
    for (const { run, store } of this.#runs) {
      const result = results.get(run.job);
      const inOrder = result ? run.conclude(result) : [];
      const answered = store.answers();
      found.push(...inOrder);
      for (const [turn, { description }] of inOrder.entries()) {
        const answer = answered[turn];
        if (answer) {
          answers.set(description, answer);
        }
      }
    }
    const { problems } = joinVerified(this.#source.pact, found);
    return { answers, problems: problems.map((problem) => `does not pass unmutated: ${problem}`) };
  }

  /** Lets go of the providers; only once. */
  async close(): Promise<void> {
    await Promise.all(this.#runs.map(({ run }) => run.close()));
  }
}
