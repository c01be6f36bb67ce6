import { isDeepStrictEqual } from "node:util";
import { isRecord, type Located } from "../document/located.js";
import { isMatcher, type Matcher, type Rule, rule, rulesMatcher } from "./matcher.js";
import { stringPattern } from "./string-pattern.js";

/**
 * The rule for an object whose keys are data: any keys that the schema allows, at least one, and every value like those of the
 * example. Undefined where the schema names properties, or where the values of the example differ or are pinned: these keys are
 * then asked for by name.
 */
export function mapTemplate(
  owners: readonly Located[],
  parts: readonly (readonly [key: string, template: unknown])[],
): Matcher | undefined {
  const schemas = owners.map(({ value }) => value).filter(isRecord);
  const values = parts.map(([, template]) => rulesOf(template));
  const [first] = values;
  if (
    first === undefined ||
    !schemas.some(({ additionalProperties }) => isRecord(additionalProperties)) ||
    schemas.some(
      ({ properties, patternProperties }) => isRecord(properties) || isRecord(patternProperties),
    ) ||
    schemas.some(({ required }) => Array.isArray(required) && required.length > 0) ||
    !values.every((rules) => isDeepStrictEqual(rules, first))
  ) {
    return undefined;
  }
  const sizes = {
    min: Math.max(1, ...schemas.map(({ minProperties }) => Number(minProperties ?? 0))),
    max: Math.min(...schemas.map(({ maxProperties }) => Number(maxProperties ?? Infinity))),
  };
  const keys = stringPattern(...schemas.map(({ propertyNames }) => propertyNames).filter(isRecord));
  return rulesMatcher(
    [
      ...(keys === undefined
        ? []
        : [rule("each-key", { rules: [rule("regex", { regex: keys })] })]),
      rule("each-value", { rules: first }),
      rule("type", { min: sizes.min, ...(Number.isFinite(sizes.max) && { max: sizes.max }) }),
    ],
    Object.fromEntries(
      parts.map(([key, template]) => [key, isMatcher(template) ? template.value : template]),
    ),
  );
}

/** The rules of a scalar that is not pinned; Pact takes no others for every value of a map. */
function rulesOf(template: unknown): readonly Rule[] | undefined {
  if (!isMatcher(template)) {
    return undefined;
  }
  const { "pact:matcher:type": type, value } = template;
  if (typeof value === "object" && value !== null) {
    return undefined;
  }
  if (typeof type !== "string") {
    return type;
  }
  return type === "type" || type === "integer" || type === "number" ? [rule(type)] : undefined;
}
