import { isRecord, type Located } from "../document/located.js";
import type { Violation } from "../document/violation.js";
import type { Edge } from "./edge.js";
import { edgesOf, type Search } from "./edges-of.js";
import { isExpressible } from "./is-expressible.js";

/** A value that a template accepts and a schema does not. */
export interface UnsoundValue {
  readonly at: string;
  readonly rule: string;
  readonly value: unknown;
  /** What the schema says about it. */
  readonly because: string;
  readonly preventable: boolean;
}

/** The first value, for each place and keyword of the schema, that a template accepts and the schema refuses. */
export function unsoundValues(
  search: Search,
  schema: Located,
  template: unknown,
): readonly UnsoundValue[] {
  const found = new Map<string, UnsoundValue>();
  for (const edge of edgesOf(search, [schema], template)) {
    const violations = search.check(schema, edge.body);
    if (violations.length > 0) {
      const unsound = unsoundValue(search, edge, violations);
      const key = JSON.stringify([edge.at, unsound.preventable]);
      found.set(key, found.get(key) ?? unsound);
    }
  }
  return [...found.values()];
}

function unsoundValue(search: Search, edge: Edge, violations: readonly Violation[]): UnsoundValue {
  const { at, rule, value, unmentioned, applied } = edge;
  const own = unmentioned ? [] : applied.flatMap((schema) => ownViolations(search, schema, value));
  const expressible = own.find((violation) => isExpressible(violation, applied));
  const here = violations.find((violation) => violation.at === at);
  const because = (expressible ?? own[0] ?? here ?? violations[0])?.message ?? "";
  return { at, rule, value, because, preventable: expressible !== undefined };
}

/** What a schema itself says about a value; what it refers to, and the branch that is meant, speak for themselves. */
function ownViolations({ check }: Search, schema: Located, value: unknown): readonly Violation[] {
  const keywords = isRecord(schema.value) ? schema.value : {};
  const isComposite = ["$ref", "allOf", "anyOf", "oneOf"].some((keyword) => keyword in keywords);
  return check(schema, value).filter(
    (violation) => !isComposite || (violation.at === "" && violation.keyword in keywords),
  );
}
