import type { Schema } from "./document.ts";
import { propertyName } from "./literal.ts";

/** The TypeScript type of a parameter's or body's schema; named schemas are referred to directly. */
export function typeText(schema: Schema | undefined): string {
  if (schema === undefined) {
    return "unknown";
  }
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
      return `readonly ${bracketed(typeText(schema.items))}[]`;
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
    ([name, schema]) => `${propertyName(name)}${names.has(name) ? "" : "?"}: ${typeText(schema)}`,
  );
  return `{ ${members.join("; ")} }`;
}

function bracketed(text: string): string {
  return text.includes(" | ") ? `(${text})` : text;
}

function union(texts: readonly string[]): string {
  return [...new Set(texts)].join(" | ");
}
