import type { Answer } from "../answer/answer.js";
import type { Provider } from "../providers/provider.js";
import { withApiKeys } from "../providers/with-api-keys.js";
import type { Lane } from "../verification/lane.js";
import { openLanes } from "../verification/open-lanes.js";
import type { VerifierResult } from "../verification/run-verifier.js";
import { joinVerified } from "../verification/verified.js";
import type { VerifierJob } from "../verification/verifier-process.js";
import type { InteractionResult } from "../verification/verifier-report.js";
import { type AnswerStore, storingAnswers } from "./answer-store.js";
import type { StrengthSource } from "./strength-source.js";

/** One service's pact on its way through the verifier unmutated, with the real provider. */
export class UnmutatedPass {
  readonly #source: StrengthSource;
  readonly #lanes: { readonly lane: Lane; readonly store: AnswerStore }[] = [];

  constructor(source: StrengthSource) {
    this.#source = source;
  }

  /** Opens the providers; the jobs' pact files go into `folder`. */
  async open(folder: string): Promise<readonly VerifierJob[]> {
    const { text, service, document } = this.#source;
    const storing = (real: Provider) => storingAnswers(withApiKeys(real, document));
    for await (const { lane, wrapped } of openLanes(text, service, folder, storing)) {
      this.#lanes.push({ lane, store: wrapped });
    }
    return this.#lanes.map(({ lane }) => lane.job);
  }

  /** What the provider answered to each interaction, by description; one that did not pass is a problem. */
  conclude(results: ReadonlyMap<VerifierJob, VerifierResult>): {
    readonly answers: ReadonlyMap<string, Answer>;
    readonly problems: readonly string[];
  } {
    const found: InteractionResult[] = [];
    const answers = new Map<string, Answer>();
    for (const { lane, store } of this.#lanes) {
      const result = results.get(lane.job);
      const inOrder = result ? lane.conclude(result) : [];
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
    await Promise.all(this.#lanes.map(({ lane }) => lane.close()));
  }
}
