import type { Matcher, Rule } from "../matching/matcher.js";

/** A rule as any author of pacts may have written it. */
export interface AnyRule extends Omit<Rule, "pact:matcher:type"> {
  readonly "pact:matcher:type": string;
}

/** The rules of a matcher, one or several. */
export function rulesOf({
  "pact:matcher:type": type,
  regex,
  min,
  max,
}: Matcher): readonly AnyRule[] {
  return typeof type === "string"
    ? [
        {
          "pact:matcher:type": type,
          ...(regex !== undefined && { regex }),
          ...(min !== undefined && { min }),
          ...(max !== undefined && { max }),
        },
      ]
    : type;
}

/** Rules as a message names them: `integer`, `type and regex ^a$`. */
export function ruleText(rules: readonly AnyRule[]): string {
  return rules
    .map(({ "pact:matcher:type": type, regex, min, max, rules: each }) =>
      [
        type,
        ...(regex === undefined ? [] : [regex]),
        ...(min === undefined ? [] : [`min ${min}`]),
        ...(max === undefined ? [] : [`max ${max}`]),
        ...(each === undefined ? [] : [`(${ruleText(each)})`]),
      ].join(" "),
    )
    .join(" and ");
}
