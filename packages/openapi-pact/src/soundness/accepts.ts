import { isDeepStrictEqual } from "node:util";
import { isRecord } from "../document/located.js";
import { isMatcher } from "../matching/matcher.js";
import { type AnyRule, rulesOf } from "./rules-of.js";
import { textAccepts } from "./text-accepts.js";
import { UnknownRuleError } from "./unknown-rule-error.js";

/**
 * Whether Pact's core takes a JSON value for what a template asks: a model of the core, held against the core itself by its
 * test. `loose` says that an array's rule is in force further up, which what has no rule of its own inherits.
 */
export function accepts(template: unknown, value: unknown, loose = false): boolean {
  if (isMatcher(template)) {
    return rulesOf(template).every((rule, _, rules) =>
      holds(rule, template.value, value, rules.some(isEach)),
    );
  }
  if (Array.isArray(template)) {
    return Array.isArray(value) && acceptsPlaces(template, value, loose);
  }
  if (isRecord(template)) {
    return (
      isRecord(value) &&
      Object.entries(template).every(
        ([key, part]) => Object.hasOwn(value, key) && accepts(part, value[key], loose),
      )
    );
  }
  return loose ? jsonType(template) === jsonType(value) : Object.is(template, value);
}

/** An array without a rule has its items one by one; below an array's rule it has any number, all others like the first. */
function acceptsPlaces(
  template: readonly unknown[],
  value: readonly unknown[],
  loose: boolean,
): boolean {
  return (
    (loose || template.length === value.length) &&
    (template.length === 0 ||
      value.every((item, index) =>
        accepts(template[index < template.length ? index : 0], item, loose),
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
        Object.values(value).every((one) => acceptsAll(rule.rules ?? [], firstOf(example), one))
      );
    default:
      throw new UnknownRuleError(rule["pact:matcher:type"]);
  }
}

/** With such a rule, the keys of the example are none that must be there. */
function isEach({ "pact:matcher:type": type }: AnyRule): boolean {
  return type === "each-key" || type === "each-value";
}

function acceptsAll(rules: readonly AnyRule[], example: unknown, value: unknown): boolean {
  return rules.every((rule) => holds(rule, example, value, false));
}

function firstOf(example: unknown): unknown {
  return isRecord(example) ? Object.values(example)[0] : undefined;
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
      (isSized(value.length, min, max) && value.every((item) => accepts(example[0], item, true)))
    );
  }
  return (
    !isRecord(value) ||
    (isMap ? isSized(Object.keys(value).length, min, max) : accepts(example, value, true))
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
