import { documentedResponse } from "../document/documented-response.js";
import { isReadable, mediaTypeIn } from "../document/media-type-in.js";
import { blamesRequest } from "./blames-request.js";
import type { ComparatorFinding } from "./comparator-findings.js";
import type { InteractionContext } from "./interaction-context.js";

/** What the comparator warns of and passes is an error here, but for these, each with its reason. */
export const ALLOWED: ReadonlyMap<string, string> = new Map([
  ["request.accept.unknown", "a client may say what it can read also where the answer has no body"],
]);

/**
 * What the comparator gets wrong, or may not judge. Each is judged by our own pass instead, which reads the document as it is:
 * this only says whose word counts.
 */
export function isOverruled(finding: ComparatorFinding, context: InteractionContext): boolean {
  return EXCEPTIONS.some((holds) => holds(finding, context));
}

type Exception = (finding: ComparatorFinding, context: InteractionContext) => boolean;

const EXCEPTIONS: readonly Exception[] = [
  // It calls a path unknown when a parameter in it has the wrong value. Ours finds the operation and names the parameter.
  ({ code }) => code === "request.path-or-method.unknown",
  // A request that is wrong on purpose is judged by the table: wrong there, and nowhere else.
  ({ code }, { declared }) => code.startsWith("request.") && declared?.request.wrong !== undefined,
  // Without a table, an answer that blames the request may have got a wrong one.
  ({ code }, { declared, interaction }) =>
    code.startsWith("request.") &&
    declared === undefined &&
    blamesRequest(interaction.response.status),
  // Whoever is not let in may have said nothing of who it is.
  ({ code }, { interaction }) =>
    code === "request.authorization.missing" && interaction.response.status === 401,
  // The table has put the interaction under `default` by name.
  ({ code }, { declared }) =>
    code === "response.status.default" && declared?.documented === "default",
  // It takes a response for the first media type of the document, whatever the response says it is.
  ({ code }, { interaction, route }) => {
    const found = documentedResponse(route.operation, interaction.response.status);
    return code.startsWith("response.body.") && (found?.response.content.size ?? 0) > 1;
  },
  // It can hold no text against a schema; ours can.
  ({ code, location }, context) =>
    code.endsWith(".unvalidatable") && isJudged(location.split(".")[0], context),
  // It reads a dot in a parameter's name as a path into an object, and then knows no such parameter.
  ({ code, location }, { interaction }) =>
    code === "request.query.unknown" &&
    !interaction.request.query.has(location.replace(/^request\.query\./, "")),
];

function isJudged(side: string | undefined, { interaction, route }: InteractionContext): boolean {
  const body = side === "request" ? interaction.request.body : interaction.response.body;
  const content =
    side === "request"
      ? route.operation.body?.content
      : documentedResponse(route.operation, interaction.response.status)?.response.content;
  return body !== undefined && content !== undefined && isReadable(body.mediaType)
    ? mediaTypeIn(content, body.mediaType)?.schema !== undefined
    : false;
}
