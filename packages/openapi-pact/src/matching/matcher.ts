/** A value with the rule it is matched by, in the form that Pact's core reads. */
export interface Matcher {
  /** One rule, or several that must all hold. */
  readonly "pact:matcher:type": string | readonly Rule[];
  readonly value: unknown;
  readonly regex?: string;
  readonly min?: number;
  readonly max?: number;
}

/** One of several rules. */
export interface Rule {
  readonly "pact:matcher:type":
    | "type"
    | "integer"
    | "number"
    | "regex"
    | "each-key"
    | "each-value"
    | "values";
  readonly regex?: string;
  readonly min?: number;
  readonly max?: number;
  readonly rules?: readonly Rule[];
}

/** A rule of Pact's around an example. Pact's own `boolean` would accept the text "true", and `type` does not. */
export function matcher(
  type: "type" | "integer" | "number" | "null" | "equality" | "values",
  value: unknown,
): Matcher {
  return { "pact:matcher:type": type, value };
}

/** Several rules around an example, all of which must hold. */
export function rulesMatcher(rules: readonly Rule[], value: unknown): Matcher {
  return { "pact:matcher:type": rules, value };
}

/** A rule that stands among others. */
export function rule(
  type: Rule["pact:matcher:type"],
  options: Omit<Rule, "pact:matcher:type"> = {},
): Rule {
  return { "pact:matcher:type": type, ...options };
}

/**
 * A text of a body that fits an expression. Both rules, because Pact compares expressions with the text of any
 * value: `[0-9]+` alone would accept the number 5, and `.*` alone null.
 */
export function textMatcher(regex: string, value: string): Matcher {
  return rulesMatcher([rule("type"), rule("regex", { regex })], value);
}

/** A regular expression around an example that is a text wherever it stands, such as a header. */
export function regexMatcher(regex: string, value: string): Matcher {
  return { "pact:matcher:type": "regex", value, regex };
}

/** Whether a part of a template is a value with its rule. */
export function isMatcher(template: unknown): template is Matcher {
  return typeof template === "object" && template !== null && "pact:matcher:type" in template;
}

/** Whether a value is matched as a map: with any keys, and every value like those of the example. */
export function isMap({ "pact:matcher:type": type }: Matcher): boolean {
  return (
    typeof type !== "string" &&
    type.some(({ "pact:matcher:type": one }) => one === "each-value" || one === "values")
  );
}
