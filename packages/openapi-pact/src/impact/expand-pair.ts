import { lookUp } from "../follow-ref.js";
import { children, isRecord, type Located } from "../located.js";
import { isReferrer } from "../referrers.js";
import type { SourceFiles } from "../source-files.js";
import type { Alike } from "./alike.js";

/** What it takes to expand two versions of a value side by side. */
export interface Expansion {
  readonly before: SourceFiles;
  readonly after: SourceFiles;
  readonly alike: Alike;
  /** Where each expanded object stood in its document. */
  readonly origins: WeakMap<object, Located>;
}

type Side = Located | undefined;

/**
 * Replaces every `$ref` by what it leads to, on both sides at once. Where both sides lead to the same thing, neither says
 * more than `{}`; a pair met again below itself ends as `{}` too, since its differences stand further up.
 */
export function expandPair(
  expansion: Expansion,
  before: Side,
  after: Side,
  above: ReadonlySet<string> = new Set(),
): readonly [before: unknown, after: unknown] {
  if (!(before && isReferrer(before)) && !(after && isReferrer(after))) {
    return expandChildren(expansion, before, after, above);
  }
  const pair = `${nameOf(before)} ${nameOf(after)}`;
  if (above.has(pair) || (before && after && expansion.alike(before, after))) {
    return [before && {}, after && {}];
  }
  const inside = new Set([...above, pair]);
  return expandPair(
    expansion,
    before && target(expansion.before, before),
    after && target(expansion.after, after),
    inside,
  );
}

/** What a `$ref` leads to. Prose beside it stands in for the target's; other keywords hold as well, hence an `allOf`. */
function target(files: SourceFiles, from: Located): Located {
  if (!isReferrer(from)) {
    return from;
  }
  const { $ref, ...beside } = from.value;
  const found = lookUp(files, from);
  if (Object.keys(beside).every((key) => key === "description" || key === "summary")) {
    return isRecord(found.value) ? { ...found, value: { ...found.value, ...beside } } : found;
  }
  const { allOf = [], ...keywords } = beside as { readonly allOf?: readonly unknown[] };
  return { ...from, value: { ...keywords, allOf: [...allOf, { $ref }] } };
}

function expandChildren(
  expansion: Expansion,
  before: Side,
  after: Side,
  above: ReadonlySet<string>,
): readonly [unknown, unknown] {
  const ones = before ? children(before) : NONE;
  const others = after ? children(after) : NONE;
  const pairs = new Map(
    [...new Set([...ones.keys(), ...others.keys()])].map((key) => [
      key,
      expandPair(expansion, ones.get(key), others.get(key), above),
    ]),
  );
  return [rebuild(expansion, before, ones, pairs, 0), rebuild(expansion, after, others, pairs, 1)];
}

const NONE: ReadonlyMap<string, Located> = new Map();

function rebuild(
  { origins }: Expansion,
  from: Side,
  parts: ReadonlyMap<string, Located>,
  pairs: ReadonlyMap<string, readonly [unknown, unknown]>,
  side: 0 | 1,
): unknown {
  if (!from || typeof from.value !== "object" || from.value === null) {
    return from?.value;
  }
  const entries = [...parts.keys()].map((key) => [key, pairs.get(key)?.[side]] as const);
  const rebuilt = Array.isArray(from.value)
    ? entries.map(([, value]) => value)
    : Object.fromEntries(entries);
  origins.set(rebuilt, from);
  return rebuilt;
}

function nameOf(side: Side): string {
  return side ? `${side.file}#${side.pointer}` : "-";
}
