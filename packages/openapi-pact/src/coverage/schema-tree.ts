import { below, children, isRecord, type Located } from "../document/located.js";
import { placeOf } from "../document/place-of.js";
import type { Schemas } from "../document/schema-checks.js";
import { branchGroups, flatSchemas, namesNull } from "./flat-schemas.js";
import type { SchemaNode } from "./schema-node.js";
import { variantLabels } from "./variant-labels.js";

/** Which way a value travels: requests leave out what is `readOnly`, responses what is `writeOnly`. */
export type Direction = "request" | "response";

interface Around {
  readonly schemas: Schemas;
  readonly direction: Direction;
  readonly path: string;
  readonly required: boolean;
  readonly ancestors: ReadonlySet<string>;
}

/** Lays out everything that a value of a schema may hold, from the schema alone. */
export function schemaTree(
  schemas: Schemas,
  schema: Located,
  direction: Direction,
  path = "$",
): SchemaNode {
  return nodeOf([schema], { schemas, direction, path, required: true, ancestors: new Set() });
}

function nodeOf(applied: readonly Located[], around: Around): SchemaNode {
  const { schemas, path, required, ancestors } = around;
  const flat = flatSchemas(schemas.files, applied, ancestors);
  const inner = { ...around, ancestors: new Set([...ancestors, ...flat.map(placeOf)]) };
  const at = (step: string, known: readonly Located[], required = false): SchemaNode =>
    nodeOf(known, { ...inner, path: `${path}${step}`, required });
  const additional = sayingMore(flat, ["additionalProperties", "unevaluatedProperties"]);
  const items = schemasAt(flat, "items");
  return {
    path,
    required,
    nullable: isNullable(schemas, applied, flat),
    values: valuesOf(flat),
    properties: propertiesOf(flat, inner),
    patterns: [...byKey(flat, "patternProperties")].map(([pattern, known]) => ({
      pattern: new RegExp(pattern, "u"),
      node: at(`{${pattern}}`, known),
    })),
    ...(additional.length > 0 && { additional: at("{}", additional) }),
    prefix: [...byKey(flat, "prefixItems")].map(([index, known]) => at(`[${index}]`, known)),
    ...(items.length > 0 && { items: at("[]", items) }),
    variants: variantsOf(schemas, flat, at),
  };
}

function propertiesOf(flat: readonly Located[], around: Around): ReadonlyMap<string, SchemaNode> {
  const { schemas, direction, path, required } = around;
  const oneWay = direction === "request" ? "readOnly" : "writeOnly";
  const demanded = new Set(flat.flatMap(({ value }) => requiredOf(value)));
  return new Map(
    [...byKey(flat, "properties")]
      .filter(([, known]) => !says(flatSchemas(schemas.files, known, new Set()), oneWay))
      .map(([name, known]) => [
        name,
        nodeOf(known, {
          ...around,
          path: `${path}${propertyStep(name)}`,
          required: required && demanded.has(name),
        }),
      ]),
  );
}

/** Branches get a node each; the value that is there decides which of them it is. */
function variantsOf(
  { files }: Schemas,
  flat: readonly Located[],
  at: (step: string, known: readonly Located[]) => SchemaNode,
): SchemaNode["variants"] {
  const several = flat
    .flatMap((schema) => branchGroups(files, schema))
    .filter((group) => group.length > 1)
    .flat();
  const labels = variantLabels(files, several);
  return several.map((schema, index) => ({ schema, node: at(`(${labels[index]})`, [schema]) }));
}

/** Null counts where the schema names it and nothing beside forbids it. */
function isNullable(
  { files, check }: Schemas,
  applied: readonly Located[],
  flat: readonly Located[],
): boolean {
  return (
    namesNull(files, flat) &&
    (flat.every(({ value }) => plainlyAllowsNull(value)) ||
      applied.every((schema) => check(schema, null).length === 0))
  );
}

/** Spares the validator, which has to compile each schema, where type and enumeration are all there is to ask. */
function plainlyAllowsNull(schema: unknown): boolean {
  return (
    isRecord(schema) &&
    (schema.type === undefined || [schema.type].flat().includes("null")) &&
    (!Array.isArray(schema.enum) || schema.enum.includes(null)) &&
    !["$ref", "const", "not", "if", "oneOf", "anyOf"].some((keyword) => keyword in schema)
  );
}

/** What all enumerations agree on. */
function valuesOf(flat: readonly Located[]): readonly unknown[] {
  const [first = [], ...rest] = flat.flatMap(({ value }) =>
    isRecord(value) && Array.isArray(value.enum) ? [value.enum] : [],
  );
  return first.filter((one) => one !== null && rest.every((values) => values.includes(one)));
}

/** The schemas below a keyword by their keys, from all owners; `false` allows nothing and is left out. */
function byKey(flat: readonly Located[], keyword: string): ReadonlyMap<string, readonly Located[]> {
  const found = new Map<string, readonly Located[]>();
  for (const owner of flat) {
    const container = below(owner, keyword);
    for (const [key, schema] of container ? children(container) : []) {
      if (schema.value !== false) {
        found.set(key, [...(found.get(key) ?? []), schema]);
      }
    }
  }
  return found;
}

function schemasAt(flat: readonly Located[], keyword: string): readonly Located[] {
  return flat.flatMap((owner) => {
    const found = below(owner, keyword);
    return found && isRecord(found.value) ? [found] : [];
  });
}

/** An empty schema is as free as none: it says nothing that could be shown. */
function sayingMore(flat: readonly Located[], keywords: readonly string[]): readonly Located[] {
  return keywords
    .flatMap((keyword) => schemasAt(flat, keyword))
    .filter(({ value }) => isRecord(value) && Object.keys(value).length > 0);
}

function says(flat: readonly Located[], keyword: string): boolean {
  return flat.some(({ value }) => isRecord(value) && value[keyword] === true);
}

function requiredOf(schema: unknown): readonly unknown[] {
  return isRecord(schema) && Array.isArray(schema.required) ? schema.required : [];
}

function propertyStep(name: string): string {
  return /^[\p{L}_$@][\p{L}\p{N}_$@:-]*$/u.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}
