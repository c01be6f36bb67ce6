/** Where a difference within a schema is: the keyword, and the schema that has it. */
export interface SchemaStep {
  /** The path to the schema. */
  readonly owner: readonly string[];
  readonly keyword: string;
  /** The property, pattern or index under the keyword. */
  readonly key?: string;
}

/** Keywords that hold schemas by key, and those that hold one. */
const KEYED = new Set([
  "properties",
  "patternProperties",
  "dependentSchemas",
  "oneOf",
  "anyOf",
  "allOf",
  "prefixItems",
  "$defs",
]);
const NESTING = new Set([
  "items",
  "additionalProperties",
  "unevaluatedProperties",
  "unevaluatedItems",
  "not",
  "contains",
  "propertyNames",
  "if",
  "then",
  "else",
]);

/** Whether a keyword holds schemas by key or index. */
export function holdsSchemas(keyword: string): boolean {
  return KEYED.has(keyword);
}

/** Reads a path within a schema; undefined for the schema itself. */
export function schemaStep(path: readonly string[]): SchemaStep | undefined {
  for (let index = 0; index < path.length; ) {
    const keyword = path[index] ?? "";
    const width = KEYED.has(keyword) ? 2 : NESTING.has(keyword) ? 1 : path.length;
    if (index + width >= path.length) {
      const key = path[index + 1];
      return { owner: path.slice(0, index), keyword, ...(key !== undefined && { key }) };
    }
    index += width;
  }
  return undefined;
}

/** The properties on the way to a schema. */
export function propertiesOn(path: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (let index = 0; index < path.length; ) {
    const keyword = path[index] ?? "";
    if (keyword === "properties") {
      names.push(path[index + 1] ?? "");
    }
    index += KEYED.has(keyword) ? 2 : 1;
  }
  return names;
}
