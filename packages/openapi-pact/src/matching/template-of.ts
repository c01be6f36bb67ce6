import { isDeepStrictEqual } from "node:util";
import { isRecord, type Located } from "../document/located.js";
import type { Schemas } from "../document/schema-checks.js";
import { isPinned } from "../table/exactly.js";
import { plain } from "../table/plain.js";
import {
  appliedSchemas,
  discriminatorOf,
  schemasOfItem,
  schemasOfProperty,
} from "./applied-schemas.js";
import { holdsBareArray } from "./holds-bare-array.js";
import { mapTemplate } from "./map-template.js";
import { matcher } from "./matcher.js";
import { scalarTemplate } from "./scalar-template.js";
import { shapeOf } from "./shape-of.js";

/**
 * Turns an example into what Pact matches by: the schema says how loosely each value is compared. Every property of the
 * example must be there, and a discriminator's value stays what it is. Values without a rule of their own are pinned in so many words, because within an array they
 * would otherwise inherit the array's looser rule.
 */
export function templateOf(
  schemas: Schemas,
  applied: readonly Located[],
  example: unknown,
): unknown {
  if (isPinned(example)) {
    return pinned(plain(example));
  }
  const value = plain(example);
  const all = applied.flatMap((schema) => appliedSchemas(schemas, schema, value));
  if (Array.isArray(example)) {
    return arrayTemplate(schemas, all, example);
  }
  if (isRecord(example) && !(example instanceof Date)) {
    return objectTemplate(schemas, all, example);
  }
  return scalarTemplate(all, value);
}

/** Pact's `equality` takes `[]` for any array, but a bare `[]` for none but the empty one. */
function pinned(value: unknown): unknown {
  return Array.isArray(value) && value.length === 0 ? [] : matcher("equality", value);
}

function objectTemplate(
  schemas: Schemas,
  owners: readonly Located[],
  example: { readonly [key: string]: unknown },
): unknown {
  const entries = Object.entries(example).filter(([, part]) => part !== undefined);
  if (entries.length === 0) {
    return matcher("equality", {});
  }
  const parts = entries.map(([key, part]): [string, unknown] => [
    key,
    owners.some((owner) => discriminatorOf(owner) === key)
      ? pinned(plain(part))
      : templateOf(schemas, schemasOfProperty(owners, key), part),
  ]);
  return mapTemplate(owners, example, parts) ?? Object.fromEntries(parts);
}

/**
 * At least one item like those of the example, where all of these are alike. Items that differ are matched one by one, in
 * order and number, and so are those that hold such a list or an empty one: below an array's rule Pact would let these hold
 * anything. A tuple keeps its places.
 */
function arrayTemplate(
  schemas: Schemas,
  owners: readonly Located[],
  example: readonly unknown[],
): unknown {
  const items = example.map((item, index) =>
    templateOf(schemas, schemasOfItem(owners, index), item),
  );
  const [first] = items;
  if (
    first === undefined ||
    owners.some(({ value }) => isRecord(value) && Array.isArray(value.prefixItems)) ||
    !items.every((item) => isDeepStrictEqual(shapeOf(item), shapeOf(first))) ||
    holdsBareArray(first)
  ) {
    return items;
  }
  const min = Math.max(1, ...owners.map(({ value }) => sizeOf(value, "minItems") ?? 0));
  const max = Math.min(...owners.map(({ value }) => sizeOf(value, "maxItems") ?? Infinity));
  return {
    ...matcher(
      "type",
      Array.from({ length: min }, () => first),
    ),
    min,
    ...(Number.isFinite(max) && { max }),
  };
}

function sizeOf(schema: unknown, keyword: "minItems" | "maxItems"): number | undefined {
  const size = isRecord(schema) ? schema[keyword] : undefined;
  return typeof size === "number" ? size : undefined;
}
