import { followed, pointerKey } from "../followed.ts";
import { isRecord } from "../is-record.ts";

/** An object of a document whose keys are not known yet. */
export type Node = { readonly [key: string]: unknown };

/** The value itself if it is an object, else an object without keys. */
export function asNode(value: unknown): Node {
  return isRecord(value) ? value : {};
}

/** The value itself if it is a list, else an empty one. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** What a `$ref` leads to, through as many references as there are; without one, the value itself. */
export function follow(document: Node, value: unknown): Node {
  return asNode(followed(document, value));
}

/** A JSON Pointer into a document, as a URL fragment that a reader can still read. */
export function pointer(...keys: readonly string[]): string {
  return `#/${keys.map(pointerKey).join("/")}`;
}
