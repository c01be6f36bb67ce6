import { isRecord } from "../document/located.js";

/** One step down: the object that has the key, and what it has there. */
export interface Step {
  readonly owner: object;
  readonly key: string;
  readonly value: unknown;
}

/**
 * Follows a path as far as it goes. The engine merges every `allOf` before it compares, so a step may lead into one of
 * its members; of several ways the longest is taken.
 */
export function walkMerged(from: unknown, path: readonly string[]): readonly Step[] {
  const [key, ...rest] = path;
  if (key === undefined) {
    return [];
  }
  const ways = membersOf(from)
    .filter((owner) => Object.hasOwn(owner, key))
    .map((owner) => {
      const value: unknown = Reflect.get(owner, key);
      return [{ owner, key, value }, ...walkMerged(value, rest)];
    });
  return ways.reduce((longest, way) => (way.length > longest.length ? way : longest), []);
}

/** The schema at the end of a path; empty where the path leads nowhere. */
export function schemaAlong(from: object, path: readonly string[]): Schema {
  const steps = walkMerged(from, path);
  const found = path.length === 0 ? from : steps[path.length - 1]?.value;
  return isRecord(found) ? found : {};
}

/** A schema of which nothing is known. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

/** A value with every member of its `allOf`, and of theirs. */
export function membersOf(value: unknown): readonly object[] {
  if (typeof value !== "object" || value === null) {
    return [];
  }
  const members: unknown = isRecord(value) ? value.allOf : undefined;
  return [value, ...(Array.isArray(members) ? members.flatMap(membersOf) : [])];
}
