/** A value with the rule it is matched by, in the form that Pact's core reads. */
export interface Matcher {
  /** One rule, or several that must all hold. */
  readonly "pact:matcher:type": string | readonly Rule[];
  readonly value: unknown;
  readonly regex?: string;
  readonly min?: number;
}

interface Rule {
  readonly "pact:matcher:type": "type" | "regex";
  readonly regex?: string;
}

/** A rule of Pact's around an example. */
export function matcher(
  type: "type" | "integer" | "number" | "null" | "equality",
  value: unknown,
): Matcher {
  return { "pact:matcher:type": type, value };
}

/**
 * A text of a body that fits an expression. Both rules, because Pact compares expressions with the text of any
 * value: `[0-9]+` alone would accept the number 5, and `.*` alone null.
 */
export function textMatcher(regex: string, value: string): Matcher {
  return {
    "pact:matcher:type": [{ "pact:matcher:type": "type" }, { "pact:matcher:type": "regex", regex }],
    value,
  };
}

/** A regular expression around an example that is a text wherever it stands, such as a header. */
export function regexMatcher(regex: string, value: string): Matcher {
  return { "pact:matcher:type": "regex", value, regex };
}
