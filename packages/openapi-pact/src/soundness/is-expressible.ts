import { isRecord, type Located } from "../document/located.js";
import type { Violation } from "../document/violation.js";
import { numberPattern } from "../matching/number-pattern.js";
import { stringPattern } from "../matching/string-pattern.js";

/** What a schema may ask and no rule of Pact's can: how values relate to each other, and what must not be there. */
const BEYOND = new Set([
  ...["uniqueItems", "contains", "minContains", "maxContains", "unevaluatedItems"],
  ...["not", "if", "then", "else", "oneOf", "anyOf", "dependentRequired", "dependentSchemas"],
  ...["additionalProperties", "unevaluatedProperties", "propertyNames"],
]);
const BOUNDS = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];

/** Whether a rule of Pact's could have refused what breaks a schema's keyword. */
export function isExpressible({ keyword }: Violation, applied: readonly Located[]): boolean {
  const limits = applied
    .map(({ value }) => (isRecord(value) ? value[keyword] : undefined))
    .filter((limit) => limit !== undefined);
  if (BEYOND.has(keyword)) {
    return false;
  }
  if (BOUNDS.includes(keyword)) {
    return isWhole(applied) || limits.every((limit) => Number.isSafeInteger(limit));
  }
  if (keyword === "multipleOf") {
    // The quotient of two fractions is rarely whole in binary, so that not even validators agree on these.
    return limits.every(
      (limit) =>
        Number.isInteger(limit) &&
        numberPattern([{ multipleOf: Number(limit) }], true) !== undefined,
    );
  }
  return (
    keyword !== "format" ||
    limits.every(
      (limit) => stringPattern({ format: String(limit) }) !== undefined || limit === "int32",
    )
  );
}

function isWhole(applied: readonly Located[]): boolean {
  return applied.some(({ value }) => isRecord(value) && [value.type].flat().includes("integer"));
}
