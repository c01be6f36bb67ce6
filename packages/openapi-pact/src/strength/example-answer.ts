import type { Answer } from "../answer/answer.js";
import { jsonContent } from "../document/json-content.js";
import type { Operation } from "../document/operation.js";
import { isPinned } from "../table/exactly.js";
import type { HeaderValue } from "../table/header-value.js";
import type { DeclaredInteraction } from "../table/pact.js";
import { plain } from "../table/plain.js";

/** What an interaction's example looks like on the wire. */
export function exampleAnswer(
  operation: Operation,
  { documented, status, response }: DeclaredInteraction,
): Answer {
  const json = jsonContent(operation.responses.get(documented)?.content ?? new Map());
  const body = plain(response.body);
  const headers = Object.entries(response.headers ?? {}).map(([name, value]) => [
    name.toLowerCase(),
    headerText(value),
  ]);
  return {
    status,
    headers: {
      ...(body !== undefined && json && { "content-type": json.mediaType }),
      ...Object.fromEntries(headers),
    },
    body,
  };
}

/** A header's example, whatever it is matched by. */
function headerText(value: HeaderValue): string {
  if (isPinned(value)) {
    // Pins are made of header values by `exactly`, whose type says so.
    return headerText(value.value as HeaderValue);
  }
  return typeof value === "string" ? value : value.example;
}
