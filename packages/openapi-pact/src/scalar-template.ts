import { isRecord, type Located } from "./located.js";
import { matcher, textMatcher } from "./matcher.js";
import { type StringRules, stringPattern } from "./string-pattern.js";

/** The rule for a string, number, boolean or null, from every schema that speaks about it. */
export function scalarTemplate(speaking: readonly Located[], value: unknown): unknown {
  const schemas = speaking.map((schema) => schema.value).filter(isRecord);
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
      return matcher("type", value);
    default:
      return matcher("null", null);
  }
}

type Schema = { readonly [keyword: string]: unknown };

function stringTemplate(schemas: readonly Schema[], value: string): unknown {
  // Schemas are JSON; these five keywords are what the rules read, and the example was valid under them.
  const rules: StringRules = Object.assign({}, ...schemas);
  const pattern = stringPattern(rules);
  return pattern === undefined ? matcher("type", value) : textMatcher(pattern, value);
}

function numberTemplate(schemas: readonly Schema[], value: number): unknown {
  // Pact has no rule for one of several numbers.
  if (schemas.some((schema) => "enum" in schema)) {
    return matcher("equality", value);
  }
  const whole = schemas.some((schema) => [schema.type].flat().includes("integer"));
  return matcher(whole ? "integer" : "number", value);
}
