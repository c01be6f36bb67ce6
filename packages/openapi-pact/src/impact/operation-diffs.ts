import { children, type Located } from "../document/located.js";
import type { SourceFiles } from "../document/source-files.js";
import type { Alike } from "./alike.js";
import type { ApiOperation } from "./api-operation.js";
import { engineDiffs } from "./engine-diffs.js";
import { type Expansion, expandPair, type Reference } from "./expand-pair.js";
import { type ParameterPairs, pairParameters } from "./pair-parameters.js";

/** One difference within an operation. */
export interface OperationDiff {
  readonly action: "add" | "remove" | "replace" | "rename";
  /** From the operation down: `["responses", "200", "content", …]`. */
  readonly path: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
  /** What the engine makes of it, for keywords that have no rule of ours. */
  readonly engineSays: string;
  /** Where what changed stands in its document. */
  readonly origin: Located;
  /** Both versions of the operation, every `$ref` followed; parameters that both have are at the same index. */
  readonly sides: Sides;
}

/** Two versions of the same thing, expanded. */
export interface Sides {
  readonly before: object;
  readonly after: object;
}

/** What is different within an operation, and where it refers to schemas that are different in themselves. */
export interface OperationDiffs {
  readonly diffs: readonly OperationDiff[];
  readonly references: readonly Reference[];
  readonly sides: Sides;
}

/** The files of two documents, and whether parts of them are alike. */
export interface DocumentPair {
  readonly before: SourceFiles;
  readonly after: SourceFiles;
  readonly alike: Alike;
}

/** Finds the differences within an operation that both documents have; operationId and tags are not looked at. */
export function operationDiffs(
  files: DocumentPair,
  before: ApiOperation,
  after: ApiOperation,
): OperationDiffs {
  const parameters = pairParameters(before, after);
  const references: Reference[] = [];
  const expansion: Expansion = { ...files, origins: new WeakMap(), references };
  const sides = isAlike(files, before, after, parameters)
    ? NOTHING
    : expandOperations(expansion, before, after, parameters);
  const diffs = [
    ...engineDiffs(expansion.origins, sides),
    ...parameters.removed.map((one) => {
      const [was] = expandPair(expansion, one, undefined);
      return { ...WHOLE, action: "remove" as const, before: was, after: undefined, origin: one };
    }),
    ...parameters.added.map((one) => {
      const [, is] = expandPair(expansion, undefined, one);
      return { ...WHOLE, action: "add" as const, before: undefined, after: is, origin: one };
    }),
  ];
  return { diffs, references, sides };
}

const NOTHING: Sides = { before: {}, after: {} };

/** A parameter as a whole, for which there is nothing to compare. */
const WHOLE = { path: ["parameters"], engineSays: "", sides: NOTHING };

function isAlike(
  { alike }: DocumentPair,
  before: ApiOperation,
  after: ApiOperation,
  { shared }: ParameterPairs,
): boolean {
  return alike(bare(before), bare(after)) && shared.every(([was, is]) => alike(was, is));
}

/** Handled apart: parameters are paired by name, security may be the document's, names and tags never travel. */
const APART = new Set(["parameters", "security", "operationId", "tags"]);

function expandOperations(
  expansion: Expansion,
  before: ApiOperation,
  after: ApiOperation,
  { shared }: ParameterPairs,
): Sides {
  const [one, other] = expandPair(expansion, bare(before), bare(after));
  const pairs = shared.map(([was, is], index) =>
    expandPair(expansion, was, is, ["parameters", String(index)]),
  );
  const complete = (body: unknown, { source }: ApiOperation, parameters: readonly unknown[]) => {
    const whole = { ...Object(body), parameters };
    expansion.origins.set(whole, source);
    return whole;
  };
  return {
    before: complete(
      one,
      before,
      pairs.map(([was]) => was),
    ),
    after: complete(
      other,
      after,
      pairs.map(([, is]) => is),
    ),
  };
}

function bare({ source }: ApiOperation): Located {
  const kept = [...children(source)].filter(([key]) => !APART.has(key));
  return { ...source, value: Object.fromEntries(kept.map(([key, { value }]) => [key, value])) };
}
