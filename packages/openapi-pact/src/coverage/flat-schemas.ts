import { followRef, lookUp } from "../document/follow-ref.js";
import { below, children, isRecord, type Located } from "../document/located.js";
import { placeOf } from "../document/place-of.js";
import { isReferrer } from "../document/referrers.js";
import type { SourceFiles } from "../document/source-files.js";

/**
 * Every schema that holds for a value whatever it is: what `$ref` and `allOf` add, and the only branch of a `oneOf` or
 * `anyOf` that is not null. A schema that the value stands in already is left out, so that recursive schemas end.
 */
export function flatSchemas(
  files: SourceFiles,
  applied: readonly Located[],
  around: ReadonlySet<string>,
): readonly Located[] {
  const found = new Map<string, Located>();
  const add = (schema: Located): void => {
    const place = placeOf(schema);
    if (around.has(place) || found.has(place)) {
      return;
    }
    found.set(place, schema);
    if (isReferrer(schema)) {
      add(lookUp(files, schema));
    }
    branches(schema, "allOf").forEach(add);
    for (const group of branchGroups(files, schema)) {
      if (group.length === 1) {
        group.forEach(add);
      }
    }
  };
  applied.forEach(add);
  return [...found.values()];
}

/** The branches of `oneOf` and of `anyOf`, without those that say null. */
export function branchGroups(files: SourceFiles, schema: Located): readonly (readonly Located[])[] {
  return ["oneOf", "anyOf"].map((keyword) =>
    branches(schema, keyword).filter((branch) => !isNull(followRef(files, branch).value)),
  );
}

/** Whether one of the schemas says in so many words that null is allowed. */
export function namesNull(files: SourceFiles, schemas: readonly Located[]): boolean {
  return schemas.some(
    (schema) =>
      (isRecord(schema.value) &&
        [schema.value.type, schema.value.enum].some(
          (list) => Array.isArray(list) && (list.includes("null") || list.includes(null)),
        )) ||
      ["oneOf", "anyOf"]
        .flatMap((keyword) => branches(schema, keyword))
        .some((branch) => isNull(followRef(files, branch).value)),
  );
}

function branches(schema: Located, keyword: string): readonly Located[] {
  const found = below(schema, keyword);
  return found ? [...children(found).values()] : [];
}

function isNull(schema: unknown): boolean {
  return (
    isRecord(schema) &&
    (schema.type === "null" || schema.const === null || String(schema.type) === "null")
  );
}
