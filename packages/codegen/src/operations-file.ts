import { banner } from "./banner.ts";
import type { Content, OpenApiDocument, Parameter } from "./document.ts";
import { isJson } from "./is-json.ts";
import { literal } from "./literal.ts";
import { pagingOf } from "./paging-of.ts";
import type { ReadOperation } from "./read-operations.ts";

const REPEATABLE_METHODS = new Set(["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"]);

/** `operations.ts`: what the client needs to know of each operation at run time. */
export function operationsFile(
  document: OpenApiDocument,
  operations: readonly ReadOperation[],
): string {
  const rows = operations.map((operation) => `  ${operation.id}: ${literal(row(operation), 1)},\n`);
  return `${banner(document)}
/** Every operation: how it is addressed, what it sends and what it may answer. */
export const operationTable = {
${rows.join("")}} as const;
`;
}

function row({ method, path, parameters, body, responses, operation }: ReadOperation) {
  return {
    method,
    path,
    parameters: parameters.map(parameterRow),
    ...(body && {
      body: { required: body.required ?? false, mediaTypes: sentTypes(body.content) },
    }),
    responses: Object.fromEntries(
      responses.map(([status, { content }]) => [status, Object.keys(content ?? {})]),
    ),
    ...(pagingOf(operation) && { paging: pagingOf(operation) }),
    // RFC 9110, 9.2.2: these methods are idempotent; a POST is only where the spec says it reads.
    repeatable: REPEATABLE_METHODS.has(method) || operation["x-safe"] === true,
  };
}

/** JSON first, because the client sends the first unless a call says otherwise. */
function sentTypes(content: Content): readonly string[] {
  return Object.keys(content).sort((one, other) => Number(isJson(other)) - Number(isJson(one)));
}

function parameterRow({ name, in: place, required, style, explode }: Parameter) {
  // Defaults of OpenAPI 3.1, 4.8.12.2.
  const styleInForce = style ?? (place === "query" || place === "cookie" ? "form" : "simple");
  return {
    name,
    in: place,
    style: styleInForce,
    explode: explode ?? styleInForce === "form",
    required: required ?? false,
  };
}
