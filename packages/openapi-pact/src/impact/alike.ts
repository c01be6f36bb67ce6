import { lookUp } from "../document/follow-ref.js";
import { children, isRecord, type Located } from "../document/located.js";
import { isReferrer } from "../document/referrers.js";
import type { SourceFiles } from "../document/source-files.js";

/** Tells whether two values are the same once every `$ref` below them is followed. Recursive values end. */
export type Alike = (before: Located, after: Located) => boolean;

type Pair = readonly [before: Located, after: Located];

/** Prepares to compare values of two documents. Each pair that a `$ref` leads to is looked at once, whoever asks. */
export function alikeBetween(before: SourceFiles, after: SourceFiles): Alike {
  /** By pair, the pairs that it leads on to; undefined where the two differ in themselves. */
  const known = new Map<string, readonly string[] | undefined>();
  const different = new Set<string>();

  return (one, other) => {
    const found = pairsWithin([one, other]);
    found?.forEach(explore);
    return found?.every((pair) => !different.has(keyOf(pair))) ?? false;
  };

  function explore(start: Pair): void {
    const fresh: string[] = [];
    const wanted = [start];
    for (let pair = wanted.pop(); pair; pair = wanted.pop()) {
      const key = keyOf(pair);
      if (!known.has(key)) {
        const found = pairsWithin(pair.map(target) as unknown as Pair);
        known.set(key, found?.map(keyOf));
        fresh.push(key);
        wanted.push(...(found ?? []));
      }
    }
    spread(fresh);
  }

  /** What leads to a difference differs. */
  function spread(fresh: readonly string[]): void {
    const leadingTo = new Map<string, string[]>();
    for (const key of fresh) {
      for (const next of known.get(key) ?? []) {
        leadingTo.set(next, [...(leadingTo.get(next) ?? []), key]);
      }
    }
    const reached = [
      ...fresh.filter((key) => known.get(key) === undefined),
      ...[...leadingTo.keys()].filter((key) => different.has(key)),
    ];
    for (let key = reached.pop(); key !== undefined; key = reached.pop()) {
      different.add(key);
      reached.push(...(leadingTo.get(key) ?? []).filter((from) => !different.has(from)));
    }
  }

  function target(side: Located, index: number): Located {
    return isReferrer(side) ? lookUp(index === 0 ? before : after, side) : side;
  }
}

/** The pairs that stand where a `$ref` does; undefined where the values differ before any is followed. */
function pairsWithin(pair: Pair): readonly Pair[] | undefined {
  const [one, other] = pair;
  if (isReferrer(one) || isReferrer(other)) {
    return beside(one) === beside(other) ? [pair] : undefined;
  }
  if (!isNested(one.value) || !isNested(other.value)) {
    return Object.is(one.value, other.value) ? [] : undefined;
  }
  const ones = children(one);
  const others = children(other);
  if (Array.isArray(one.value) !== Array.isArray(other.value) || ones.size !== others.size) {
    return undefined;
  }
  const found: Pair[] = [];
  for (const [key, child] of ones) {
    const counterpart = others.get(key);
    const within = counterpart && pairsWithin([child, counterpart]);
    if (!within) {
      return undefined;
    }
    found.push(...within);
  }
  return found;
}

/** In 3.1 a `$ref` may have keywords beside it. */
function beside(side: Located): string {
  if (!isReferrer(side) || !isRecord(side.value)) {
    return "{}";
  }
  const { $ref: _, ...rest } = side.value;
  return JSON.stringify(rest);
}

function keyOf([one, other]: Pair): string {
  return `${nameOf(one)} ${nameOf(other)}`;
}

/** Two references to the same place are the same question. */
function nameOf(side: Located): string {
  return isReferrer(side) && !side.value.$ref.includes(" ")
    ? `${side.file} ${side.value.$ref}`
    : `${side.file}#${side.pointer}`;
}

function isNested(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
