import { lookUp } from "../document/follow-ref.js";
import { below, children, isRecord, type Located } from "../document/located.js";
import { isReferrer } from "../document/referrers.js";
import type { Schemas } from "../document/schema-checks.js";

/**
 * Every schema that applies to an example: the schema itself, what its `$ref` and `allOf` add, and the branch of `oneOf`
 * or `anyOf` the example is valid against. The example decides how deep to look, so a recursive schema ends with it.
 */
export function appliedSchemas(
  schemas: Schemas,
  schema: Located,
  example: unknown,
): readonly Located[] {
  const on = (found: Located): readonly Located[] => appliedSchemas(schemas, found, example);
  return [
    schema,
    ...(isReferrer(schema) ? on(lookUp(schemas.files, schema)) : []),
    ...branches(schema, "allOf").flatMap(on),
    ...fitting(schemas, schema, "oneOf", example).flatMap(on),
    ...fitting(schemas, schema, "anyOf", example).flatMap(on),
  ];
}

/** The schemas that apply to one property of the value that `owners` apply to. */
export function schemasOfProperty(owners: readonly Located[], name: string): readonly Located[] {
  return owners.flatMap((owner) => {
    const declared = part(owner, "properties", name);
    const matching = Object.keys(record(owner, "patternProperties"))
      .filter((pattern) => new RegExp(pattern, "u").test(name))
      .flatMap((pattern) => part(owner, "patternProperties", pattern));
    const known = [...declared, ...matching];
    return known.length > 0 ? known : schemaAt(owner, "additionalProperties");
  });
}

/** The schemas that apply to the item at an index; `prefixItems` come first, `items` stand for the rest. */
export function schemasOfItem(owners: readonly Located[], index: number): readonly Located[] {
  return owners.flatMap((owner) => {
    const prefix = part(owner, "prefixItems", String(index));
    return prefix.length > 0 ? prefix : schemaAt(owner, "items");
  });
}

function branches(schema: Located, keyword: string): readonly Located[] {
  const found = below(schema, keyword);
  return found ? [...children(found).values()] : [];
}

function fitting(
  { check }: Schemas,
  schema: Located,
  keyword: string,
  example: unknown,
): readonly Located[] {
  const valid = branches(schema, keyword).filter((branch) => check(branch, example).length === 0);
  const named = valid.find((branch) => isNamed(schema, branch, example));
  return named ? [named] : valid.slice(0, 1);
}

/** Whether the discriminator's value in the example names a branch: through the mapping, or as the last step of its `$ref`. */
function isNamed(schema: Located, branch: Located, example: unknown): boolean {
  const name = discriminatorOf(schema);
  const value = isRecord(example) && name !== undefined ? example[name] : undefined;
  if (typeof value !== "string" || !isReferrer(branch)) {
    return false;
  }
  const mapped = record({ ...schema, value: record(schema, "discriminator") }, "mapping");
  const target: unknown = Object.hasOwn(mapped, value) ? Reflect.get(mapped, value) : value;
  return branch.value.$ref === target || branch.value.$ref.endsWith(`/${target}`);
}

/** The property that tells the variants of a schema apart, where it has one. */
export function discriminatorOf(schema: Located): string | undefined {
  const name = below({ ...schema, value: record(schema, "discriminator") }, "propertyName")?.value;
  return typeof name === "string" ? name : undefined;
}

function record(owner: Located, keyword: string): object {
  const found = below(owner, keyword)?.value;
  return isRecord(found) ? found : {};
}

function part(owner: Located, keyword: string, key: string): readonly Located[] {
  const container = below(owner, keyword);
  const found = container && below(container, key);
  return found ? [found] : [];
}

function schemaAt(owner: Located, keyword: string): readonly Located[] {
  const found = below(owner, keyword);
  return found && isRecord(found.value) ? [found] : [];
}
