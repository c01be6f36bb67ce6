import { jsonContent } from "../document/json-content.js";
import type { ApiKey, Operation } from "../document/operation.js";
import type { Document } from "../document/read-document.js";
import { headerMatcher } from "../matching/header-matcher.js";
import { regexMatcher } from "../matching/matcher.js";
import { cookieText } from "../request/api-key-value.js";
import { serialiseParameter } from "../request/serialise-parameter.js";
import { ANONYMOUS } from "../table/anonymous.js";
import type { DeclaredInteraction, Pact } from "../table/pact.js";
import { plain } from "../table/plain.js";
import type { Exchange, ExpectedHeaders } from "./exchange.js";

/** The request an interaction must lead to, worked out from the document and independent of any client. */
export function expectedRequest(
  document: Document,
  operation: Operation,
  { clientHeaders }: Pick<Pact, "clientHeaders">,
  interaction: DeclaredInteraction,
): Exchange["request"] {
  const body = expectedBody(operation, interaction);
  return {
    method: operation.method,
    path: document.basePath + expectedPath(operation, interaction),
    query: operation.parameters
      .filter((parameter) => parameter.in === "query")
      .flatMap((parameter) => serialised(parameter, interaction.request.query))
      .concat(undeclaredQuery(operation, interaction), keysIn("query", operation, interaction)),
    headers: expectedHeaders(operation, clientHeaders, interaction),
    ...(body && { body }),
  };
}

function expectedPath(operation: Operation, { description, request }: DeclaredInteraction): string {
  return operation.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    const parameter = operation.parameters.find((one) => one.in === "path" && one.name === name);
    const [[, text] = []] = parameter ? serialised(parameter, request.path) : [];
    if (text === undefined || text === "") {
      throw new Error(`${description}: the path needs a value for ${name}.`);
    }
    return encodeURIComponent(text);
  });
}

function serialised(
  parameter: Operation["parameters"][number],
  values: { readonly [name: string]: unknown } | undefined,
): readonly (readonly [string, string])[] {
  const value = plain(values?.[parameter.name]);
  return value === undefined ? [] : serialiseParameter(parameter, value);
}

/** A request that is wrong on purpose may send what the document does not know. */
function undeclaredQuery(
  operation: Operation,
  { request }: DeclaredInteraction,
): readonly (readonly [string, string])[] {
  return Object.entries(request.query ?? {})
    .filter(
      ([name]) => !operation.parameters.some((one) => one.in === "query" && one.name === name),
    )
    .map(([name, value]) => [name, String(value)]);
}

function expectedHeaders(
  operation: Operation,
  clientHeaders: Pact["clientHeaders"],
  interaction: DeclaredInteraction,
): ExpectedHeaders {
  const { request } = interaction;
  const declared = new Set(
    operation.parameters.filter((one) => one.in === "header").map(({ name }) => name.toLowerCase()),
  );
  const own = new Set(Object.keys(request.header ?? {}).map((name) => name.toLowerCase()));
  const supplied = Object.entries(clientHeaders)
    .filter(([name]) => declared.has(name.toLowerCase()) && !own.has(name.toLowerCase()))
    .map(([name, value]) => [name, headerMatcher(value)]);
  const sent = Object.entries(request.header ?? {}).map(([name, value]) => [name, String(value)]);
  return {
    ...Object.fromEntries(supplied),
    ...Object.fromEntries(sent),
    ...credentials(operation, interaction),
  };
}

/** A token or key is the caller's name; who verifies puts a real one in its place. */
function credentials(operation: Operation, interaction: DeclaredInteraction): ExpectedHeaders {
  const { caller } = interaction;
  const keys = keysIn("header", operation, interaction);
  const cookies = keysIn("cookie", operation, interaction);
  return {
    ...(operation.authorised && caller !== ANONYMOUS
      ? { Authorization: regexMatcher("^Bearer .+$", `Bearer ${caller}`) }
      : {}),
    ...Object.fromEntries(keys.map(([name, value]) => [name, regexMatcher("^.+$", value)])),
    ...(cookies.length > 0 ? { Cookie: cookieText(cookies) } : {}),
  };
}

function keysIn(
  place: ApiKey["in"],
  { apiKeys }: Operation,
  { caller }: DeclaredInteraction,
): readonly (readonly [string, string])[] {
  return apiKeys
    .filter((key) => key.in === place && caller !== ANONYMOUS)
    .map(({ name }) => [name, caller]);
}

function expectedBody(
  operation: Operation,
  { description, request }: DeclaredInteraction,
): Exchange["request"]["body"] {
  if (request.body === undefined) {
    return undefined;
  }
  const json = operation.body && jsonContent(operation.body.content);
  if (!json) {
    throw new Error(`${description}: the operation takes no JSON body, and no other is supported.`);
  }
  return { mediaType: json.mediaType, content: plain(request.body) };
}
