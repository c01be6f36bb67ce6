import { isDeepStrictEqual } from "node:util";
import { isRecord, type Located } from "../document/located.js";
import { isPinned } from "../table/exactly.js";
import { holdsBareArray } from "./holds-bare-array.js";
import { isMatcher, type Matcher, type Rule, rule, rulesMatcher } from "./matcher.js";
import { shapeOf } from "./shape-of.js";
import { stringPattern } from "./string-pattern.js";
import { templateValue } from "./template-value.js";

/**
 * The rule for an object whose keys are data: any keys that the schema allows, at least one, and every value like those of the
 * example. Undefined where the schema names properties, or where the values of the example differ, hold something pinned or an
 * array that is matched item by item: these keys are then asked for by name.
 */
export function mapTemplate(
  owners: readonly Located[],
  example: object,
  parts: readonly (readonly [key: string, template: unknown])[],
): Matcher | undefined {
  const schemas = owners.map(({ value }) => value).filter(isRecord);
  const templates = parts.map(([, template]) => template);
  if (!isFree(schemas) || holdsPin(example) || !areAlike(templates)) {
    return undefined;
  }
  const rules = rulesOf(templates[0]);
  const value = Object.fromEntries(parts);
  return rulesMatcher(
    [
      ...keyRules(schemas),
      rules ? rule("each-value", { rules }) : rule("values"),
      rule("type", sizes(schemas)),
    ],
    // Beside `values`, Pact matches every value by the rules of the example's.
    rules ? templateValue(value) : value,
  );
}

type Schema = { readonly [keyword: string]: unknown };

/** Whether keys are data: a schema for values, and none that names a property. */
function isFree(schemas: readonly Schema[]): boolean {
  return (
    schemas.some(({ additionalProperties }) => isRecord(additionalProperties)) &&
    !schemas.some(
      ({ properties, patternProperties }) => isRecord(properties) || isRecord(patternProperties),
    ) &&
    !schemas.some(({ required }) => Array.isArray(required) && required.length > 0)
  );
}

function areAlike(templates: readonly unknown[]): boolean {
  const [first] = templates;
  return (
    !holdsBareArray(first) &&
    templates.every((template) => isDeepStrictEqual(shapeOf(template), shapeOf(first)))
  );
}

function holdsPin(example: unknown): boolean {
  return (
    isPinned(example) ||
    (typeof example === "object" && example !== null && Object.values(example).some(holdsPin))
  );
}

function keyRules(schemas: readonly Schema[]): readonly Rule[] {
  const regex = stringPattern(
    ...schemas.map(({ propertyNames }) => propertyNames).filter(isRecord),
  );
  return regex === undefined ? [] : [rule("each-key", { rules: [rule("regex", { regex })] })];
}

function sizes(schemas: readonly Schema[]): { readonly min: number; readonly max?: number } {
  const min = Math.max(1, ...schemas.map(({ minProperties }) => Number(minProperties ?? 0)));
  const max = Math.min(...schemas.map(({ maxProperties }) => Number(maxProperties ?? Infinity)));
  return { min, ...(Number.isFinite(max) && { max }) };
}

/** The rules of a scalar that may change, as `each-value` takes them. */
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
