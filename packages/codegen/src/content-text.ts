import type { Content } from "./document.ts";
import type { ReadOperation } from "./read-operations.ts";
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

/** Where `schema.ts` holds the request body of an operation. */
export function bodyPlace({ operationId }: ReadOperation): string {
  return `NonNullable<operations[${JSON.stringify(operationId)}]["requestBody"]>`;
}

/** Where `schema.ts` holds a response of an operation. */
export function responsePlace({ operationId }: ReadOperation, status: number): string {
  return `operations[${JSON.stringify(operationId)}]["responses"][${status}]`;
}

/** The type of what an operation gives when it succeeds. */
export function dataText(operation: ReadOperation): string {
  const good = operation.responses.filter(([status]) => isOk(status));
  const types = good.map(([status, { content }]) =>
    contentText(content, responsePlace(operation, status)),
  );
  return [...new Set(types)].join(" | ") || "undefined";
}

export function isOk(status: number): boolean {
  return status >= 200 && status < 300;
}
