import { isRecord, type Located } from "../document/located.js";
import type { Schemas } from "../document/schema-checks.js";
import { isMap, isMatcher } from "../matching/matcher.js";
import { templateOf } from "../matching/template-of.js";

/** Whether the pact asks for some keys of an object, and not for those of the example: it is a map, and its values are alike. */
export function takesAnyKey(
  schemas: Schemas,
  applied: readonly Located[],
  declared: unknown,
): boolean {
  if (!applied.some(({ value }) => isRecord(value) && isRecord(value.additionalProperties))) {
    return false;
  }
  const template = templateOf(schemas, applied, declared);
  return isMatcher(template) && isMap(template);
}
