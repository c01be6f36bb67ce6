import type { Answer } from "../answer/answer.js";
import { readAnswer } from "../answer/read-answer.js";
import type { Provider } from "../providers/provider.js";

/** A provider that answers as another does, and what it answered. */
export interface AnswerStore extends Provider {
  /** By interaction in the order of the pact; undefined where it never came to an answer, or its body is no JSON. */
  answers(): readonly (Answer | undefined)[];
}

/** Keeps the answer of every turn, which a reset begins. */
export function storingAnswers(real: Provider): AnswerStore {
  const answers: (Answer | undefined)[] = [];
  return {
    states: real.states,
    token: (caller) => real.token(caller),
    close: () => real.close(),
    ...(real.violations && { violations: () => real.violations?.() ?? [] }),
    reset: () => {
      answers.push(undefined);
      return real.reset();
    },
    fetch: async (request) => {
      const response = await real.fetch(request);
      answers[answers.length - 1] = await readAnswer(response.clone());
      return response;
    },
    answers: () => answers,
  };
}
