import { isPinned } from "./exactly.js";
import { facets, itemFacets, propertyFacets, type Schemas } from "./facets.js";
import { isRecord, type Located } from "./located.js";
import { matcher } from "./matcher.js";
import { plain } from "./plain.js";
import { scalarTemplate } from "./scalar-template.js";

/**
 * Turns an example into what Pact matches by: the schema says how loosely each value is compared. Every property of the
 * example must be there. Values without a rule of their own are pinned in so many words, because within an array they
 * would otherwise inherit the array's looser rule.
 */
export function templateOf(
  schemas: Schemas,
  speaking: readonly Located[],
  example: unknown,
): unknown {
  if (isPinned(example)) {
    return matcher("equality", plain(example));
  }
  const value = plain(example);
  const all = speaking.flatMap((schema) => facets(schemas, schema, value));
  if (Array.isArray(example)) {
    return arrayTemplate(schemas, all, example);
  }
  if (isRecord(example) && !(example instanceof Date)) {
    const entries = Object.entries(example).filter(([, part]) => part !== undefined);
    return Object.fromEntries(
      entries.map(([key, part]) => [key, templateOf(schemas, propertyFacets(all, key), part)]),
    );
  }
  return scalarTemplate(all, value);
}

/** At least one item like the first; an empty example stays empty, and a tuple keeps its places. */
function arrayTemplate(
  schemas: Schemas,
  owners: readonly Located[],
  [first, ...rest]: readonly unknown[],
): unknown {
  if (first === undefined) {
    return matcher("equality", []);
  }
  if (owners.some(({ value }) => isRecord(value) && Array.isArray(value.prefixItems))) {
    return [first, ...rest].map((item, index) =>
      templateOf(schemas, itemFacets(owners, index), item),
    );
  }
  const min = Math.max(1, ...owners.map(({ value }) => minItemsOf(value)));
  const item = templateOf(schemas, itemFacets(owners, 0), first);
  return {
    ...matcher(
      "type",
      Array.from({ length: min }, () => item),
    ),
    min,
  };
}

function minItemsOf(schema: unknown): number {
  return isRecord(schema) && typeof schema.minItems === "number" ? schema.minItems : 0;
}
