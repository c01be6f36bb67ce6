import type { Schema } from "./document.ts";
import { NUMBER_FORMATS } from "./formats.ts";

/** Keywords that describe and do not judge. */
const ANNOTATIONS = new Set([
  "description",
  "title",
  "example",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
  "default",
  "externalDocs",
  "xml",
]);

/** A schema as the validator compiler wants it: no annotations, components under `$defs`. */
export function validationSchema(schema: Schema): Schema {
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword, value]) => !describes(keyword, value))
      .map(([keyword, value]) => [keyword, keywordValue(keyword, value)]),
  );
}

function describes(keyword: string, value: unknown): boolean {
  const isNumberFormat = keyword === "format" && NUMBER_FORMATS.has(String(value));
  return ANNOTATIONS.has(keyword) || keyword.startsWith("x-") || isNumberFormat;
}

/** Property names are data, not keywords: a property called `title` must survive. */
function keywordValue(keyword: string, value: unknown): unknown {
  if (keyword === "$ref") {
    return String(value).replace("#/components/schemas/", "components#/$defs/");
  }
  if (["properties", "patternProperties", "$defs", "dependentSchemas"].includes(keyword)) {
    return Object.fromEntries(
      Object.entries(asObject(value)).map(([name, child]) => [name, subschema(child)]),
    );
  }
  if (["enum", "const", "required"].includes(keyword)) {
    return value;
  }
  return Array.isArray(value) ? value.map(subschema) : subschema(value);
}

function subschema(value: unknown): unknown {
  // Whatever is an object below a schema's keywords is a schema.
  return isObject(value) ? validationSchema(value as Schema) : value;
}

function asObject(value: unknown): Record<string, unknown> {
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
