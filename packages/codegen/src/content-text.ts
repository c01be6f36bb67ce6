import type { Content } from "./document.ts";
import type { ReadOperation } from "./read-operations.ts";
import { typeText } from "./type-text.ts";

/** The TypeScript type of a body: the union over its media types, `undefined` without content. */
export function contentText(content: Content | undefined): string {
  const types = Object.values(content ?? {}).map(({ schema }) => typeText(schema));
  return [...new Set(types)].join(" | ") || "undefined";
}

/** The type of what an operation gives when it succeeds. */
export function dataText({ responses }: ReadOperation): string {
  const good = responses.filter(([status]) => isOk(status));
  const types = good.map(([, { content }]) => contentText(content));
  return [...new Set(types)].join(" | ") || "undefined";
}

export function isOk(status: number): boolean {
  return status >= 200 && status < 300;
}
