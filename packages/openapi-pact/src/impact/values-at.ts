import { isRecord } from "../document/located.js";

/** The values of an example that the schema at the end of a path applies to. */
export function valuesAt(value: unknown, schemaPath: readonly string[]): readonly unknown[] {
  const [keyword, key = "", ...rest] = schemaPath;
  if (value === undefined) {
    return [];
  }
  switch (keyword) {
    case undefined:
      return [value];
    case "properties":
      return isRecord(value) && Object.hasOwn(value, key) ? valuesAt(value[key], rest) : [];
    case "patternProperties":
      return entries(value)
        .filter(([name]) => new RegExp(key, "u").test(name))
        .flatMap(([, child]) => valuesAt(child, rest));
    case "additionalProperties":
      return entries(value).flatMap(([, child]) => valuesAt(child, schemaPath.slice(1)));
    case "items":
      return list(value).flatMap((item) => valuesAt(item, schemaPath.slice(1)));
    case "prefixItems":
      return list(value)
        .slice(Number(key))
        .slice(0, 1)
        .flatMap((item) => valuesAt(item, rest));
    case "oneOf":
    case "anyOf":
    case "allOf":
      // Which branch a value is of is not asked: what may be used counts as used.
      return valuesAt(value, rest);
    default:
      // `not`, `if` and their kin apply to the value itself.
      return [value];
  }
}

function entries(value: unknown): readonly (readonly [string, unknown])[] {
  return isRecord(value) ? Object.entries(value) : [];
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
