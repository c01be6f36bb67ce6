import { answerViolations } from "../answer/answer-violations.js";
import { readAnswer } from "../answer/read-answer.js";
import { route } from "../compare/route.js";
import type { Document } from "../document/read-document.js";
import { schemaChecks } from "../document/schema-checks.js";
import type { Provider } from "../providers/provider.js";

/** A provider whose answers are held against a document. */
export interface JudgedProvider extends Provider {
  /** In what the answer to each interaction breaks the document, in the order of the pact. */
  judged(): readonly (readonly string[])[];
}

/**
 * Holds a provider's answers against the document, whatever it says of itself: a pact asks for less than the document does, so
 * an answer may fit the pact and break the document.
 */
export function judgedProvider(real: Provider, document: Document): JudgedProvider {
  const checks = schemaChecks(document.files);
  const judged: (readonly string[])[] = [];
  return {
    states: real.states,
    token: (caller) => real.token(caller),
    close: () => real.close(),
    ...(real.violations && { violations: () => real.violations?.() ?? [] }),
    // Every interaction begins with a reset.
    reset: () => {
      judged.push([]);
      return real.reset();
    },
    fetch: async (request) => {
      const { method, url } = request;
      const response = await real.fetch(request);
      const found = route(document, { request: { method, path: new URL(url).pathname } });
      const answer = found && (await readAnswer(response.clone()));
      judged[judged.length - 1] = answer
        ? answerViolations(found.operation, checks, answer).map(
            (line) => `the answer breaks the document: ${line}`,
          )
        : [];
      return response;
    },
    judged: () => judged,
  };
}
