import type { Referrer } from "../document/referrers.js";
import { schemaStep } from "./schema-step.js";
import { pathWithinSchema } from "./where-of.js";

/**
 * Whether two references to schemas can be told apart from what is around them. The members of an `allOf` are merged, and
 * the variants of a `oneOf` are matched by what they say, so both have to say it.
 */
export function standsAlone(before: Referrer, after: Referrer, path: readonly string[]): boolean {
  const within = pathWithinSchema(path);
  if (!within || ![before, after].every(hasProseAlone)) {
    return false;
  }
  const { keyword, key } = schemaStep(within) ?? {};
  const variant = key !== undefined && (keyword === "oneOf" || keyword === "anyOf");
  const member = key !== undefined && keyword === "allOf";
  return !member && (!variant || before.value.$ref === after.value.$ref);
}

function hasProseAlone({ value }: Referrer): boolean {
  return Object.keys(value).every(
    (key) => key === "$ref" || key === "description" || key === "summary" || key.startsWith("x-"),
  );
}
