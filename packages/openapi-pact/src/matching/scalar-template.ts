import { isRecord, type Located } from "../document/located.js";
import { matcher, rule, rulesMatcher, textMatcher } from "./matcher.js";
import { type NumberRules, numberPattern } from "./number-pattern.js";
import { type StringRules, stringPattern } from "./string-pattern.js";

/** The rule for a string, number, boolean or null, from every schema that applies to it. */
export function scalarTemplate(applied: readonly Located[], value: unknown): unknown {
  const schemas = applied.map((schema) => schema.value).filter(isRecord);
  if (schemas.some((schema) => "const" in schema)) {
    return matcher("equality", value);
  }
  switch (typeof value) {
    case "string":
      return stringTemplate(schemas, value);
    case "number":
      return numberTemplate(schemas, value);
    case "boolean":
      // The rule for booleans takes the texts "true" and "false" for them.
      return matcher(isEnumerated(schemas) ? "equality" : "type", value);
    default:
      return matcher("null", null);
  }
}

type Schema = { readonly [keyword: string]: unknown };

function stringTemplate(schemas: readonly Schema[], value: string): unknown {
  // Schemas are JSON; these five keywords are what the rules read, and the example was valid under them.
  const pattern = stringPattern(...(schemas as readonly StringRules[]));
  return pattern === undefined ? matcher("type", value) : textMatcher(pattern, value);
}

function numberTemplate(schemas: readonly Schema[], value: number): unknown {
  // One of several numbers is pinned: which one is rarely left to chance.
  if (isEnumerated(schemas)) {
    return matcher("equality", value);
  }
  const whole = schemas.some((schema) => [schema.type].flat().includes("integer"));
  const type = whole ? "integer" : "number";
  // As with strings: the keywords of numbers are numbers where the document is one.
  const regex = numberPattern(schemas as readonly NumberRules[], whole);
  return regex === undefined
    ? matcher(type, value)
    : rulesMatcher([rule(type), rule("regex", { regex })], value);
}

function isEnumerated(schemas: readonly Schema[]): boolean {
  return schemas.some((schema) => "enum" in schema);
}
