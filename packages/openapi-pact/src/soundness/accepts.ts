import { isDeepStrictEqual } from "node:util";
import { isRecord } from "../document/located.js";
import { isMatcher } from "../matching/matcher.js";
import { templateValue } from "../matching/template-value.js";
import { type AnyRule, rulesOf } from "./rules-of.js";
import { textAccepts } from "./text-accepts.js";
import { UnknownRuleError } from "./unknown-rule-error.js";

/**
 * Whether Pact's core takes a JSON value for what a template asks: a model of the core, held against the core itself by its
 * test. `inherited` is the rule in force further up, for what has none of its own: an array's type, or a map's values.
 */
export function accepts(
  template: unknown,
  value: unknown,
  inherited: "type" | "values" | undefined = undefined,
): boolean {
  if (isMatcher(template)) {
    return rulesOf(template).every((rule, _, rules) =>
      holds(rule, template.value, value, rules.some(isEach)),
    );
  }
  if (Array.isArray(template)) {
    return Array.isArray(value) && acceptsPlaces(template, value, inherited);
  }
  if (isRecord(template)) {
    return (
      isRecord(value) &&
      Object.entries(template).every(
        ([key, part]) => Object.hasOwn(value, key) && accepts(part, value[key], inherited),
      )
    );
  }
  return inherited === "type" ? jsonType(template) === jsonType(value) : Object.is(template, value);
}

/**
 * An array without a rule has its items one by one; below an array's rule it has any number, all others like the first, and below
 * a map's it may have fewer.
 */
function acceptsPlaces(
  template: readonly unknown[],
  value: readonly unknown[],
  inherited: "type" | "values" | undefined,
): boolean {
  const isSize =
    inherited === "type" ||
    template.length === value.length ||
    (inherited === "values" && (template.length === 0 || value.length < template.length));
  return (
    isSize &&
    (template.length === 0 ||
      value.every((item, index) =>
        accepts(template[index < template.length ? index : 0], item, inherited),
      ))
  );
}

function holds(rule: AnyRule, example: unknown, value: unknown, isMap: boolean): boolean {
  switch (rule["pact:matcher:type"]) {
    case "type":
      return acceptsType(rule, example, value, isMap);
    case "integer":
      return (
        typeof value === "number" &&
        /^-?[0-9]+$/.test(JSON.stringify(value)) &&
        Math.abs(value) < 2 ** 63
      );
    case "number":
      return typeof value === "number" && Number.isFinite(value);
    case "boolean":
      return typeof value === "boolean" || value === "true" || value === "false";
    case "null":
      return value === null;
    case "equality":
      // Pact's core takes an empty array for any.
      return Array.isArray(example) && example.length === 0
        ? Array.isArray(value)
        : isDeepStrictEqual(example, value);
    case "regex":
      return textAccepts(rule.regex ?? "", value);
    case "each-key":
      return (
        isRecord(value) && Object.keys(value).every((key) => acceptsAll(rule.rules ?? [], key, key))
      );
    case "each-value":
      return (
        isRecord(value) &&
        Object.values(value).every((one) =>
          acceptsAll(rule.rules ?? [], templateValue(firstOf(example)), one),
        )
      );
    case "values":
      return isRecord(value) && acceptsValues(example, value);
    default:
      throw new UnknownRuleError(rule["pact:matcher:type"]);
  }
}

/** With such a rule, the keys of the example are none that must be there. */
function isEach({ "pact:matcher:type": type }: AnyRule): boolean {
  return type === "each-key" || type === "each-value" || type === "values";
}

/** Each value is held against the example's of the same key, else against the first. */
function acceptsValues(example: unknown, value: { readonly [key: string]: unknown }): boolean {
  const templates = isRecord(example) ? example : {};
  return (
    Object.keys(templates).length === 0 ||
    Object.entries(value).every(([key, one]) =>
      accepts(Object.hasOwn(templates, key) ? templates[key] : firstOf(templates), one, "values"),
    )
  );
}

function acceptsAll(rules: readonly AnyRule[], example: unknown, value: unknown): boolean {
  return rules.every((rule) => holds(rule, example, value, false));
}

/** Pact's core sorts the keys of an example. */
function firstOf(example: unknown): unknown {
  const [first] = isRecord(example) ? Object.entries(example).toSorted(byKey) : [];
  return first?.[1];
}

function byKey([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}

function acceptsType(
  { min, max }: AnyRule,
  example: unknown,
  value: unknown,
  isMap: boolean,
): boolean {
  if (jsonType(example) !== jsonType(value)) {
    return false;
  }
  if (Array.isArray(example) && Array.isArray(value)) {
    return (
      example.length === 0 ||
      (isSized(value.length, min, max) && value.every((item) => accepts(example[0], item, "type")))
    );
  }
  return (
    !isRecord(value) ||
    (isMap ? isSized(Object.keys(value).length, min, max) : accepts(example, value, "type"))
  );
}

function isSized(size: number, min = 0, max: number = Number.POSITIVE_INFINITY): boolean {
  return size >= min && size <= max;
}

function jsonType(value: unknown): string {
  if (Array.isArray(value)) {
    return "array";
  }
  return value === null ? "null" : typeof value;
}
