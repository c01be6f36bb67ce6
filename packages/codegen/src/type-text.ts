import type { Schema } from "./document.ts";
import { propertyName } from "./literal.ts";

/**
 * The TypeScript type of a parameter's or body's schema; named schemas are referred to directly. `place` is where
 * `schema.ts` holds the same type: what takes more than a few words to say is looked up there.
 */
export function typeText(schema: Schema | undefined, place: string): string {
  if (schema === undefined) {
    return "unknown";
  }
  return isPlain(schema) ? plainText(schema) : place;
}

/** Whether a schema says no more than a type of a few words: no composition, no 3.0 `nullable`, no map. */
function isPlain(schema: Schema): boolean {
  if (schema.$ref) {
    return schema.$ref.startsWith("#/components/schemas/");
  }
  return (
    !COMPOSING.some((keyword) => keyword in schema) &&
    (schema.items === undefined || isPlain(schema.items)) &&
    Object.values(schema.properties ?? {}).every(isPlain)
  );
}

const COMPOSING = [
  ...["allOf", "anyOf", "oneOf", "not", "nullable", "discriminator"],
  ...["additionalProperties", "patternProperties", "prefixItems", "$defs"],
];

function plainText(schema: Schema): string {
  if (schema.$ref) {
    return componentText(schema.$ref);
  }
  if (schema.enum) {
    return union(schema.enum.map((value) => JSON.stringify(value)));
  }
  if ("const" in schema) {
    return JSON.stringify(schema.const);
  }
  return union([schema.type ?? "unknown"].flat().map((type) => simpleText(type, schema)));
}

/** Direct, because each indexed access costs the consumer's compiler an instantiation. */
function componentText($ref: string): string {
  const name = $ref.split("/").at(-1);
  return `components["schemas"][${JSON.stringify(name)}]`;
}

function simpleText(type: string, schema: Schema): string {
  switch (type) {
    case "integer":
      return "number";
    case "array":
      return `readonly ${bracketed(schema.items ? plainText(schema.items) : "unknown")}[]`;
    case "object":
      return objectText(schema);
    default:
      return type;
  }
}

function objectText({ properties, required }: Schema): string {
  if (!properties) {
    return "{ readonly [key: string]: unknown }";
  }
  const names = new Set(Array.isArray(required) ? required : []);
  const members = Object.entries(properties).map(
    ([name, schema]) => `${propertyName(name)}${names.has(name) ? "" : "?"}: ${plainText(schema)}`,
  );
  return `{ ${members.join("; ")} }`;
}

function bracketed(text: string): string {
  return text.includes(" | ") ? `(${text})` : text;
}

function union(texts: readonly string[]): string {
  return [...new Set(texts)].join(" | ");
}
