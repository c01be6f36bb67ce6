import type { Schema } from "./document.ts";
import { FORMATS } from "./formats.ts";
import { isRecord } from "./is-record.ts";

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
  // Says which branch of `oneOf` to read; the branches themselves say what is valid.
  "discriminator",
  "contentEncoding",
  "contentMediaType",
]);

/** A schema as the validator compiler wants it: JSON Schema 2020-12, no annotations, components under `$defs`. */
export function validationSchema(schema: Schema): Schema {
  const upgraded = Object.fromEntries(
    Object.entries(withoutBooleanBounds(schema))
      .filter(([keyword, value]) => !describes(keyword, value))
      .map(([keyword, value]) => [keyword, keywordValue(keyword, value)]),
  );
  return schema.nullable === true ? nullable(upgraded) : upgraded;
}

function describes(keyword: string, value: unknown): boolean {
  // Formats without an expression, such as int64 or binary, only describe.
  const isUnchecked = keyword === "format" && !Object.hasOwn(FORMATS, String(value));
  return ANNOTATIONS.has(keyword) || keyword.startsWith("x-") || isUnchecked;
}

/** OpenAPI 3.0 says `nullable` beside a schema; 2020-12 allows null in so many words. */
function nullable({ nullable: _, ...schema }: Schema): Schema {
  return { anyOf: [schema, { type: "null" }] };
}

/** OpenAPI 3.0 marks a bound as exclusive; in 2020-12 an exclusive bound is a number of its own. */
function withoutBooleanBounds(schema: Schema): Schema {
  return [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"],
  ].reduce<Schema>((current, [bound = "", exclusive = ""]) => {
    const { [bound]: limit, [exclusive]: isExclusive, ...rest } = current;
    return typeof isExclusive === "boolean"
      ? { ...rest, ...(limit !== undefined && { [isExclusive ? exclusive : bound]: limit }) }
      : current;
  }, schema);
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
  if (["enum", "const", "required", "nullable"].includes(keyword)) {
    return value;
  }
  return Array.isArray(value) ? value.map(subschema) : subschema(value);
}

function subschema(value: unknown): unknown {
  // Whatever is an object below a schema's keywords is a schema.
  return isRecord(value) ? validationSchema(value as Schema) : value;
}

function asObject(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}
