import { documentedResponse } from "../document/documented-response.js";
import { essence, mediaTypeIn } from "../document/media-type-in.js";
import type { DocumentedResponse, Operation } from "../document/operation.js";
import type { SchemaChecks } from "../document/schema-checks.js";
import type { Answer } from "./answer.js";

/** Everything in which an answer breaks the document, one line each. */
export function answerViolations(
  operation: Operation,
  checks: SchemaChecks,
  answer: Answer,
): readonly string[] {
  const response = documentedResponse(operation, answer.status)?.response;
  return response
    ? [
        ...headerViolations(response, checks, answer),
        // Whatever is documented of it, an answer to HEAD has no body.
        ...(operation.method === "HEAD" ? [] : bodyViolations(response, checks, answer)),
      ]
    : [`status ${answer.status} is not documented`];
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
  const mediaType = essence(headers["content-type"] ?? "");
  const documented = mediaTypeIn(content, mediaType);
  if (!documented) {
    return [`media type ${mediaType || "(none)"} is not documented`];
  }
  const { schema } = documented;
  const violations = schema ? checks.check(schema, body) : [];
  return violations.map(({ at, message }) => `"${at}" ${message}`);
}
