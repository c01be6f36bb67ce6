import { jsonContent } from "../document/json-content.js";
import type { Operation, Parameter } from "../document/operation.js";
import type { SchemaChecks } from "../document/schema-checks.js";
import type { DeclaredRequest } from "../table/pact.js";
import { wireText } from "./wire-text.js";

/** One way in which a request breaks the document. */
export interface RequestViolation {
  /** A parameter that the operation does not have, a media type that it does not take, or a value that does not fit. */
  readonly kind: "unknown" | "media-type" | "incompatible";
  readonly in: "path" | "query" | "header" | "body";
  /** A parameter's name, or a JSON pointer into the body. */
  readonly at: string;
  readonly message: string;
}

/** Judges a request by its operation. Headers the document does not know are the client's own business. */
export function requestViolations(
  operation: Operation,
  checks: SchemaChecks,
  request: DeclaredRequest,
): readonly RequestViolation[] {
  return [
    ...undeclared(operation, request),
    ...operation.parameters.flatMap((parameter) => parameterViolations(parameter, checks, request)),
    ...bodyViolations(operation, checks, request.body),
  ];
}

function undeclared(operation: Operation, request: DeclaredRequest): readonly RequestViolation[] {
  return (["path", "query"] as const).flatMap((place) =>
    Object.keys(request[place] ?? {})
      .filter((name) => !operation.parameters.some((one) => one.in === place && one.name === name))
      .map((at) => ({
        kind: "unknown" as const,
        in: place,
        at,
        message: "is no parameter of this operation",
      })),
  );
}

function parameterViolations(
  { in: place, name, required, schema }: Parameter,
  checks: SchemaChecks,
  request: DeclaredRequest,
): readonly RequestViolation[] {
  if (place === "cookie") {
    return [];
  }
  const value = sentValue(request[place] ?? {}, name, place);
  if (value === undefined) {
    return required ? [incompatible(place, name, "is required and missing")] : [];
  }
  return schema
    ? checks.text(schema, wireText(value)).map(({ message }) => incompatible(place, name, message))
    : [];
}

/** Header names know no case. */
function sentValue(
  values: { readonly [name: string]: unknown },
  name: string,
  place: string,
): unknown {
  const found =
    place === "header"
      ? Object.keys(values).find((key) => key.toLowerCase() === name.toLowerCase())
      : name;
  return found !== undefined && Object.hasOwn(values, found) ? values[found] : undefined;
}

function bodyViolations(
  { body: documented }: Operation,
  checks: SchemaChecks,
  body: unknown,
): readonly RequestViolation[] {
  if (body === undefined) {
    return documented?.required ? [incompatible("body", "", "is required and missing")] : [];
  }
  if (!documented) {
    return [incompatible("body", "", "is sent, but the operation takes none")];
  }
  const schema = jsonContent(documented.content)?.schema;
  return schema
    ? checks.check(schema, body).map(({ at, message }) => incompatible("body", at, message))
    : [];
}

function incompatible(
  place: RequestViolation["in"],
  at: string,
  message: string,
): RequestViolation {
  return { kind: "incompatible", in: place, at, message };
}
