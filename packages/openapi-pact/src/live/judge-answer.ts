import { answerViolations } from "../answer/answer-violations.js";
import { readAnswer } from "../answer/read-answer.js";
import type { InteractionContext } from "../compare/interaction-context.js";
import type { InteractionResult } from "../verification/verifier-report.js";
import type { LiveInteraction } from "./live-report.js";

/** These say something of the caller or of the environment, whatever state it is in. */
const NO_STATE = new Set([401, 403, 429]);

/**
 * What an answer means. One that differs as the document allows may do so because the environment is in another state than the
 * interaction needs, so that it decides nothing.
 */
export async function judgeAnswer(
  context: InteractionContext,
  { ok, states, differences }: InteractionResult,
  answer: Response | undefined,
): Promise<Pick<LiveInteraction, "outcome" | "reason">> {
  const broken = answer && (await violationIn(context, answer));
  if (ok) {
    // A pact asks for less than the document does.
    return broken === undefined
      ? { outcome: "agrees", reason: "" }
      : { outcome: "disagrees", reason: broken };
  }
  const reason = differences.join("; ") || "the verifier gave no reason";
  const needed = states.filter((name) => name !== "");
  const expected = context.interaction.response.status;
  const isStateless =
    !answer ||
    answer.status >= 500 ||
    (answer.status !== expected && NO_STATE.has(answer.status)) ||
    NO_STATE.has(expected);
  if (isStateless || needed.length === 0) {
    return { outcome: "disagrees", reason };
  }
  return broken === undefined
    ? {
        outcome: "undecided",
        reason: `needs "${needed.join('", "')}", which cannot be set there: ${reason}`,
      }
    : { outcome: "disagrees", reason: `${reason}; ${broken}` };
}

/** How an answer breaks the document; undefined where it does not. */
async function violationIn(
  { route, checks }: InteractionContext,
  response: Response,
): Promise<string | undefined> {
  const { status, headers } = response;
  const text = await response.clone().text();
  const answer = (await readAnswer(response)) ?? {
    status,
    headers: Object.fromEntries(headers),
    // What is no JSON is a text.
    body: text,
  };
  const [first] = answerViolations(route.operation, checks, answer);
  return first && `the answer breaks the document: ${first}`;
}
