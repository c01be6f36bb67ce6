import type { InteractionContext } from "../compare/interaction-context.js";
import { documentedResponse } from "../document/documented-response.js";
import { essence, isJson, mediaTypeIn } from "../document/media-type-in.js";
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
  if (ok) {
    return { outcome: "agrees", reason: "" };
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
  const broken = await violationIn(context, answer);
  return broken === undefined
    ? {
        outcome: "undecided",
        reason: `needs "${needed.join('", "')}", which cannot be set there: ${reason}`,
      }
    : { outcome: "disagrees", reason: `${reason}; the document says ${broken}` };
}

/** How an answer breaks the document; undefined where it does not. */
async function violationIn(
  { route, checks }: InteractionContext,
  answer: Response,
): Promise<string | undefined> {
  const found = documentedResponse(route.operation, answer.status);
  if (!found) {
    return `nothing of ${answer.status}`;
  }
  const { content } = found.response;
  const text = await answer.text();
  const mediaType = essence(answer.headers.get("Content-Type") ?? "");
  const documented = mediaTypeIn(content, mediaType);
  if (!documented) {
    return content.size === 0 ? undefined : `${[...content.keys()].join(", ")}, not ${mediaType}`;
  }
  if (!documented.schema || !isJson(mediaType)) {
    return undefined;
  }
  const [first] = checks.check(documented.schema, parsed(text));
  return first && `body ${first.at} ${first.message}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Text that is no JSON is judged as the text it is.
    return text;
  }
}
