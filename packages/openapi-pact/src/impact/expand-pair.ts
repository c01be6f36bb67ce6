import { lookUp } from "../document/follow-ref.js";
import { children, isRecord, type Located } from "../document/located.js";
import { isReferrer, type Referrer } from "../document/referrers.js";
import type { SourceFiles } from "../document/source-files.js";
import type { Alike } from "./alike.js";
import { standsAlone } from "./stands-alone.js";
import { pathWithinSchema } from "./where-of.js";

/** What it takes to expand two versions of a value side by side. */
export interface Expansion {
  readonly before: SourceFiles;
  readonly after: SourceFiles;
  readonly alike: Alike;
  /** Where each expanded object stood in its document. */
  readonly origins: WeakMap<object, Located>;
  /** Takes what is left to be compared by itself. */
  readonly references: Reference[];
}

/** A place where both sides refer to a schema; what these are like is not told there. */
export interface Reference {
  /** From the operation down. */
  readonly path: readonly string[];
  /** What the references lead to. */
  readonly before: Located;
  readonly after: Located;
}

type Side = Located | undefined;

/** Where a pair stands, and what was met on the way. */
interface Way {
  readonly path: readonly string[];
  readonly above: ReadonlySet<string>;
  /** Below what only the other direction shows. */
  readonly hidden: boolean;
  /** Below a `$ref` that one side alone has. */
  readonly alone: boolean;
}

/**
 * Replaces every `$ref` by what it leads to, on both sides at once. Where both sides lead to the same thing, neither says
 * more than `{}`; a pair met again below itself ends as `{}` too, since its differences stand further up. Schemas that both
 * sides refer to become `{}` and a {@link Reference}, so that a schema which hundreds of others use is expanded once.
 */
export function expandPair(
  expansion: Expansion,
  before: Side,
  after: Side,
  path: readonly string[] = [],
): readonly [before: unknown, after: unknown] {
  const way = { path, above: new Set<string>(), hidden: false, alone: false };
  return expand(expansion, before, after, way);
}

function expand(
  expansion: Expansion,
  before: Side,
  after: Side,
  way: Way,
): readonly [before: unknown, after: unknown] {
  if (!(before && isReferrer(before)) && !(after && isReferrer(after))) {
    return expandChildren(expansion, before, after, way);
  }
  const pair = `${nameOf(before)} ${nameOf(after)}`;
  if (way.above.has(pair) || (before && after && expansion.alike(before, after))) {
    return [before && {}, after && {}];
  }
  if (
    before &&
    after &&
    isReferrer(before) &&
    isReferrer(after) &&
    standsAlone(before, after, way.path)
  ) {
    return refer(expansion, before, after, way);
  }
  const alone = before === undefined || after === undefined;
  if (alone && way.alone) {
    return [before && {}, after && {}];
  }
  return expand(
    expansion,
    before && target(expansion.before, before),
    after && target(expansion.after, after),
    { ...way, above: new Set([...way.above, pair]), alone },
  );
}

/** Leaves the schemas to be compared by themselves; what stands beside the references stays. */
function refer(
  { before: ones, after: others, origins, references }: Expansion,
  before: Referrer,
  after: Referrer,
  { path, hidden }: Way,
): readonly [object, object] {
  if (!hidden) {
    references.push({ path, before: lookUp(ones, before), after: lookUp(others, after) });
  }
  const beside = ({ value: { $ref: _, ...rest } }: Referrer) => rest;
  const left: readonly [object, object] = [beside(before), beside(after)];
  origins.set(left[0], before);
  origins.set(left[1], after);
  return left;
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
  way: Way,
): readonly [unknown, unknown] {
  const hidden = way.hidden || isHidden(before, after, way.path);
  const ones = before ? children(before) : NONE;
  const others = after ? children(after) : NONE;
  const pairs = new Map(
    [...new Set([...ones.keys(), ...others.keys()])].map((key) => [
      key,
      isExtension(key, way.path)
        ? ([ones.get(key)?.value, others.get(key)?.value] as const)
        : expand(expansion, ones.get(key), others.get(key), {
            ...way,
            hidden,
            path: [...way.path, key],
          }),
    ]),
  );
  return [rebuild(expansion, before, ones, pairs, 0), rebuild(expansion, after, others, pairs, 1)];
}

/** What an operation says to other tools stays as it is written. */
function isExtension(key: string, path: readonly string[]): boolean {
  return path.length === 0 && key.startsWith("x-");
}

/** What only a response shows is no part of a request, and the other way round. */
function isHidden(before: Side, after: Side, path: readonly string[]): boolean {
  const flag = path[0] === "responses" ? "writeOnly" : "readOnly";
  return (
    pathWithinSchema(path) !== undefined &&
    [before, after].every((side) => isRecord(side?.value) && side.value[flag] === true)
  );
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
