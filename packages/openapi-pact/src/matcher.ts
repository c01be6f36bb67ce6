/** A value with the rule it is matched by, in the form that Pact's core reads. */
export interface Matcher {
  readonly "pact:matcher:type": string;
  readonly value: unknown;
  readonly regex?: string;
  readonly min?: number;
}

/** A rule of Pact's around an example. */
export function matcher(
  type: "type" | "integer" | "number" | "boolean" | "null" | "equality",
  value: unknown,
): Matcher {
  return { "pact:matcher:type": type, value };
}

/** A regular expression around an example. */
export function regexMatcher(regex: string, value: string): Matcher {
  return { "pact:matcher:type": "regex", value, regex };
}
