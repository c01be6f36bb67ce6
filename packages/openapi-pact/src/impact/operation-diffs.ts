import { compareOpenApi } from "api-smart-diff";
import { children, type Located } from "../located.js";
import type { SourceFiles } from "../source-files.js";
import type { Alike } from "./alike.js";
import type { ApiOperation } from "./api-operation.js";
import { type Expansion, expandPair } from "./expand-pair.js";
import { originOf } from "./origin-of.js";
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
  readonly sides: { readonly before: object; readonly after: object };
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
): readonly OperationDiff[] {
  const parameters = pairParameters(before, after);
  const expansion: Expansion = { ...files, origins: new WeakMap() };
  return [
    ...(isAlike(files, before, after, parameters)
      ? []
      : engineDiffs(expansion, expandOperations(expansion, before, after, parameters))),
    ...parameters.removed.map((one) => {
      const [was] = expandPair(expansion, one, undefined);
      return { ...WHOLE, action: "remove" as const, before: was, after: undefined, origin: one };
    }),
    ...parameters.added.map((one) => {
      const [, is] = expandPair(expansion, undefined, one);
      return { ...WHOLE, action: "add" as const, before: undefined, after: is, origin: one };
    }),
  ];
}

/** A parameter as a whole, for which there is nothing to compare. */
const WHOLE = { path: ["parameters"], engineSays: "", sides: { before: {}, after: {} } };

function isAlike(
  { alike }: DocumentPair,
  before: ApiOperation,
  after: ApiOperation,
  { shared }: ParameterPairs,
): boolean {
  return alike(bare(before), bare(after)) && shared.every(([was, is]) => alike(was, is));
}

function engineDiffs(
  { origins }: Expansion,
  sides: OperationDiff["sides"],
): readonly OperationDiff[] {
  // The engine rewrites what it is given.
  const documents = structuredClone([sides.before, sides.after].map(documentOf));
  return compareOpenApi(documents[0], documents[1])
    .diffs.filter(({ path }) => path.length > ABOVE)
    .map(({ action, type, path: [, , , ...steps], before, after }) => {
      const path = steps.map(String);
      const origin = originOf(origins, action === "add" ? sides.after : sides.before, path);
      return { action, path, before, after, engineSays: type, origin, sides };
    });
}

/** `paths`, the path and the method. */
const ABOVE = 3;

function documentOf(operation: object): object {
  return {
    openapi: "3.1.0",
    info: { title: "", version: "" },
    paths: { "/": { get: operation } },
  };
}

/** Handled apart: parameters are paired by name, security may be the document's, names and tags never travel. */
const APART = new Set(["parameters", "security", "operationId", "tags"]);

function expandOperations(
  expansion: Expansion,
  before: ApiOperation,
  after: ApiOperation,
  { shared }: ParameterPairs,
): OperationDiff["sides"] {
  const [one, other] = expandPair(expansion, bare(before), bare(after));
  const pairs = shared.map(([was, is]) => expandPair(expansion, was, is));
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
