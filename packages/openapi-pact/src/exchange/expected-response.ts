import { jsonContent } from "../document/json-content.js";
import type { DocumentedResponse, Operation } from "../document/operation.js";
import type { Schemas } from "../document/schema-checks.js";
import { headerTemplate } from "../matching/header-template.js";
import { templateOf } from "../matching/template-of.js";
import type { HeaderValue } from "../table/header-value.js";
import type { DeclaredInteraction } from "../table/pact.js";
import { plain } from "../table/plain.js";
import type { Exchange } from "./exchange.js";

/** The response an interaction expects, with the looseness that its schema allows. An example outside the schema throws. */
export function expectedResponse(
  schemas: Schemas,
  operation: Operation,
  interaction: DeclaredInteraction,
): Exchange["response"] {
  const { description, documented, status, response } = interaction;
  const found = operation.responses.get(documented);
  if (!found) {
    throw new Error(
      `${description}: the document has no response ${documented} for this operation.`,
    );
  }
  const body = expectedBody(schemas, found, interaction);
  return {
    status,
    headers: headersOf(found, response.headers ?? {}),
    ...(body && { body }),
  };
}

function headersOf(
  found: DocumentedResponse,
  headers: { readonly [name: string]: HeaderValue },
): Exchange["response"]["headers"] {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      headerTemplate(found.headers.get(name.toLowerCase()), value),
    ]),
  );
}

function expectedBody(
  schemas: Schemas,
  found: DocumentedResponse,
  { description, response }: DeclaredInteraction,
): Exchange["response"]["body"] {
  const { body: example } = response;
  if (example === undefined) {
    return undefined;
  }
  const json = jsonContent(found.content);
  if (!json) {
    throw new Error(`${description}: the response has a body, but the document gives it no JSON.`);
  }
  const { mediaType, schema } = json;
  const violations = schema ? schemas.check(schema, plain(example)) : [];
  if (violations.length > 0) {
    const lines = violations.map(({ at, message }) => `"${at}" ${message}`);
    throw new Error(`${description}: the example breaks the document: ${lines.join("; ")}.`);
  }
  return { mediaType, content: templateOf(schemas, schema ? [schema] : [], example) };
}
