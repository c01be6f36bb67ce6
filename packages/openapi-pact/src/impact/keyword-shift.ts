import { isDeepStrictEqual } from "node:util";
import type { Shift } from "./finding.js";
import type { OperationDiff } from "./operation-diffs.js";

type Values = Pick<OperationDiff, "action" | "before" | "after">;

/** Keywords that people read, and that no value depends on. */
export const PROSE: ReadonlySet<string> = new Set([
  "title",
  "description",
  "summary",
  "example",
  "examples",
  "externalDocs",
  "$comment",
  "xml",
]);

const UPPER = new Set([
  "maximum",
  "exclusiveMaximum",
  "maxLength",
  "maxItems",
  "maxProperties",
  "maxContains",
]);
const LOWER = new Set([
  "minimum",
  "exclusiveMinimum",
  "minLength",
  "minItems",
  "minProperties",
  "minContains",
]);
/** Present, they narrow; replaced, nobody knows. */
const NARROWING = new Set([
  "pattern",
  "format",
  "multipleOf",
  "const",
  "not",
  "if",
  "then",
  "else",
  "contains",
  "propertyNames",
  "dependentRequired",
  "dependentSchemas",
  "contentEncoding",
  "contentMediaType",
  "items",
  "schema",
]);

/** How a change of one keyword moves the set of valid values; undefined for a keyword without a rule. */
export function keywordShift(keyword: string, values: Values): Shift | undefined {
  const { action, before, after } = values;
  if (keyword === "type") {
    return typeShift(before, after);
  }
  if (UPPER.has(keyword) || LOWER.has(keyword)) {
    return boundShift(UPPER.has(keyword), values);
  }
  if (keyword === "uniqueItems") {
    return after === true ? "narrower" : "wider";
  }
  if (keyword === "additionalProperties" || keyword === "unevaluatedProperties") {
    return opennessShift(before, after);
  }
  if (NARROWING.has(keyword)) {
    return action === "add" ? "narrower" : action === "remove" ? "wider" : "both";
  }
  return keyword === "default" ? "none" : undefined;
}

function boundShift(upper: boolean, { action, before, after }: Values): Shift {
  if (action !== "replace") {
    return action === "add" ? "narrower" : "wider";
  }
  return Number(after) < Number(before) === upper ? "narrower" : "wider";
}

/** A type that is left out allows every value. */
function typeShift(before: unknown, after: unknown): Shift {
  if (before === undefined || after === undefined) {
    return before === after ? "none" : after === undefined ? "wider" : "narrower";
  }
  const [ones, others] = [[before].flat(), [after].flat()];
  const narrower = ones.some((type) => !allows(others, type));
  const wider = others.some((type) => !allows(ones, type));
  return narrower && wider ? "both" : narrower ? "narrower" : wider ? "wider" : "none";
}

function allows(types: readonly unknown[], type: unknown): boolean {
  return types.includes(type) || (type === "integer" && types.includes("number"));
}

/** Left out, additional properties are allowed. */
function opennessShift(before: unknown, after: unknown): Shift {
  const [was, is] = [before ?? true, after ?? true];
  if (isDeepStrictEqual(was, is)) {
    return "none";
  }
  if (is === true || was === false) {
    return "wider";
  }
  return was === true || is === false ? "narrower" : "both";
}
