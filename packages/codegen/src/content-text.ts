import type { Content } from "./document.ts";
import { isJson } from "./is-json.ts";
import type { ReadOperation } from "./read-operations.ts";
import { type Status, statusLiteral } from "./status.ts";
import { typeText } from "./type-text.ts";

/**
 * The TypeScript type of a body: the union over its media types, `undefined` without content. `place` is where
 * `schema.ts` holds it.
 */
export function contentText(content: Content | undefined, place: string): string {
  const types = Object.entries(content ?? {}).map(([mediaType, { schema }]) =>
    typeText(schema, `${place}["content"][${JSON.stringify(mediaType)}]`),
  );
  return [...new Set(types)].join(" | ") || "undefined";
}

/**
 * The type of what is sent as a body. JSON is written by the client; where there is none, the body comes ready made, as
 * the platform's own type.
 */
export function bodyText(content: Content, place: string): string {
  const json = Object.entries(content).filter(([mediaType]) => isJson(mediaType));
  if (json.length > 0) {
    return contentText(Object.fromEntries(json), place);
  }
  return [...new Set(Object.keys(content).map(readyMade))].join(" | ") || "undefined";
}

function readyMade(mediaType: string): string {
  switch (mediaType.split("/")[0] === "text" ? "text" : mediaType) {
    case "multipart/form-data":
      return "FormData";
    case "application/x-www-form-urlencoded":
      return "URLSearchParams";
    case "text":
      return "string";
    default:
      return "Blob | ArrayBuffer | string";
  }
}

/** Where `schema.ts` holds the request body of an operation. */
export function bodyPlace({ operationId }: ReadOperation): string {
  return `NonNullable<operations[${JSON.stringify(operationId)}]["requestBody"]>`;
}

/** Where `schema.ts` holds a response of an operation. */
export function responsePlace({ operationId }: ReadOperation, status: Status): string {
  return `operations[${JSON.stringify(operationId)}]["responses"][${statusLiteral(status)}]`;
}
