import { followRef } from "../document/follow-ref.js";
import { below, children, isRecord, type Located, pointerStep } from "../document/located.js";
import type { Schemas } from "../document/schema-checks.js";
import type { SourceFiles } from "../document/source-files.js";

/**
 * The fields of a value, as JSON pointers, that its schema does not know. An object is taken to be closed where its schema lists
 * properties; it is open where the schema says so (`additionalProperties`, a pattern of names) or lists none at all.
 */
export function unknownFields(
  schemas: Schemas,
  schema: Located,
  value: unknown,
): readonly string[] {
  return fieldsBelow(schemas, applicable(schemas, [schema], value), value, "");
}

function fieldsBelow(
  schemas: Schemas,
  applied: readonly Located[],
  value: unknown,
  at: string,
): readonly string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      inner(schemas, itemSchemas(applied, index), item, `${at}/${index}`),
    );
  }
  if (!isRecord(value)) {
    return [];
  }
  const closed = applied.some((one) => below(one, "properties")) && !applied.some(isMap);
  return Object.entries(value).flatMap(([name, item]) => {
    const place = `${at}/${pointerStep(name)}`;
    const found = applied.flatMap((one) => propertySchemas(one, name));
    return found.length === 0 && closed ? [place] : inner(schemas, found, item, place);
  });
}

function inner(
  schemas: Schemas,
  found: readonly Located[],
  value: unknown,
  at: string,
): readonly string[] {
  return fieldsBelow(schemas, applicable(schemas, found, value), value, at);
}

/** Says something about properties it does not list; `false` is left to the validator. */
function isMap(schema: Located): boolean {
  return ["additionalProperties", "unevaluatedProperties"].some((keyword) => {
    const said = below(schema, keyword)?.value;
    return said !== undefined && said !== false;
  });
}

function propertySchemas(schema: Located, name: string): readonly Located[] {
  const listed = below(schema, "properties");
  const own = listed && below(listed, name);
  const patterns = below(schema, "patternProperties");
  const matching = [...(patterns ? children(patterns) : [])]
    .filter(([pattern]) => new RegExp(pattern, "u").test(name))
    .map(([, found]) => found);
  const rest = below(schema, "additionalProperties");
  const found = [...(own ? [own] : []), ...matching];
  return found.length > 0 || !isRecord(rest?.value) || !rest ? found : [rest];
}

function itemSchemas(applied: readonly Located[], index: number): readonly Located[] {
  return applied.flatMap((schema) => {
    const tuple = below(schema, "prefixItems");
    const found = (tuple && below(tuple, String(index))) ?? below(schema, "items");
    return found ? [found] : [];
  });
}

/** The schemas that say something about a value: those given, what they refer to, and the parts that hold for it. */
function applicable(
  { files, check }: Schemas,
  given: readonly Located[],
  value: unknown,
): readonly Located[] {
  const found = new Map<string, Located>();
  const pending = [...given];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const schema = next;
    const key = `${schema.file}#${schema.pointer}`;
    if (!found.has(key)) {
      found.set(key, schema);
      pending.push(...referred(files, schema), ...partsOf(schema, "allOf"));
      const branches = [...partsOf(schema, "anyOf"), ...partsOf(schema, "oneOf")];
      const holding = branches.filter((branch) => check(branch, value).length === 0);
      // A value that fits no branch is the validator's; its fields are those of any.
      pending.push(...(holding.length > 0 ? holding : branches));
      pending.push(...["if", "then", "else"].flatMap((keyword) => below(schema, keyword) ?? []));
    }
  }
  return [...found.values()];
}

function referred(files: SourceFiles, schema: Located): readonly Located[] {
  const target = followRef(files, schema);
  return target === schema ? [] : [target];
}

function partsOf(schema: Located, keyword: string): readonly Located[] {
  const parts = below(schema, keyword);
  return parts ? [...children(parts).values()] : [];
}
