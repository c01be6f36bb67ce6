import { isRecord } from "./is-record.ts";

/**
 * What a reference within a document leads to, through as many as there are; a value that is none, itself. Undefined where it
 * leads nowhere, or in a circle.
 */
export function followed(
  document: unknown,
  value: unknown,
  passed: Set<string> = new Set(),
): unknown {
  if (!isRecord(value) || typeof value.$ref !== "string") {
    return value;
  }
  if (passed.has(value.$ref)) {
    return undefined;
  }
  const target = pointerKeys(value.$ref).reduce(memberOf, document);
  return followed(document, target, passed.add(value.$ref));
}

/** The steps of a JSON Pointer that is written as a URL's fragment: `#/paths/~1v1~1members`. */
export function pointerKeys(pointer: string): readonly string[] {
  return pointer
    .slice("#/".length)
    .split("/")
    .map((key) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** A step of a JSON Pointer. */
export function pointerKey(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

function memberOf(node: unknown, key: string): unknown {
  // A list has its items by their index.
  return typeof node === "object" && node !== null && Object.hasOwn(node, key)
    ? Object(node)[key]
    : undefined;
}
