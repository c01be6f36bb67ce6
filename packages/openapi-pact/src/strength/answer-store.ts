import type { Provider } from "../provider.js";
import type { Answer } from "./answer.js";

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

/** These describe the connection or the bytes, and the bytes change. */
const DROPPED = /^(connection|content-length|content-encoding|keep-alive|transfer-encoding)$/;

async function readAnswer(response: Response): Promise<Answer | undefined> {
  const text = await response.text();
  const headers = [...response.headers].filter(([name]) => !DROPPED.test(name));
  try {
    const body: unknown = text === "" ? undefined : JSON.parse(text);
    return { status: response.status, headers: Object.fromEntries(headers), body };
  } catch {
    // The kit knows JSON bodies alone; whoever needs this answer says that it is missing.
    return undefined;
  }
}
