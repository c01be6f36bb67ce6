import type { DocumentedResponse, Operation } from "../operation.js";
import type { SchemaChecks } from "../schema-checks.js";
import type { Answer } from "./answer.js";

/** Everything in which an answer breaks the document, one line each. */
export function answerViolations(
  operation: Operation,
  checks: SchemaChecks,
  answer: Answer,
): readonly string[] {
  const { responses } = operation;
  const { status } = answer;
  const found =
    responses.get(String(status)) ??
    responses.get(`${Math.floor(status / 100)}XX`) ??
    responses.get("default");
  return found
    ? [...headerViolations(found, checks, answer), ...bodyViolations(found, checks, answer)]
    : [`status ${status} is not documented`];
}

function headerViolations(
  { headers, requiredHeaders }: DocumentedResponse,
  checks: SchemaChecks,
  answer: Answer,
): readonly string[] {
  return [...headers].flatMap(([name, schema]) => {
    const value = answer.headers[name];
    if (value === undefined) {
      return requiredHeaders.has(name) ? [`header ${name} is required and missing`] : [];
    }
    const violations = schema ? checks.text(schema, value) : [];
    return violations.map(({ message }) => `header ${name} ${message}`);
  });
}

function bodyViolations(
  { content }: DocumentedResponse,
  checks: SchemaChecks,
  { headers, body }: Answer,
): readonly string[] {
  if (content.size === 0) {
    return body === undefined ? [] : ["there is a body, but none is documented"];
  }
  if (body === undefined) {
    return ["the body is missing"];
  }
  const [mediaType = ""] = (headers["content-type"] ?? "").split(";");
  const documented = [...content].find(([range]) => isWithin(mediaType.trim(), range));
  if (!documented) {
    return [`media type ${mediaType || "(none)"} is not documented`];
  }
  const [, schema] = documented;
  const violations = schema ? checks.check(schema, body) : [];
  return violations.map(({ at, message }) => `"${at}" ${message}`);
}

/** Whether a media type is one of a documented range, such as `image/*`. */
function isWithin(mediaType: string, range: string): boolean {
  const [documented = ""] = range.toLowerCase().split(";");
  const [type, subtype] = documented.trim().split("/");
  const [sentType, sentSubtype] = mediaType.toLowerCase().split("/");
  return (type === "*" || type === sentType) && (subtype === "*" || subtype === sentSubtype);
}
