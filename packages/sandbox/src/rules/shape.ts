import type { Rule } from "./rule.js";

/** A rule for what may be left out. */
export interface OptionalRule {
  readonly optional: Rule;
}

/** A rule for each property of an object: one that is missing here or misspelt does not compile. */
export type Shape<Value> = {
  readonly [Name in keyof Value]-?: object extends Pick<Value, Name> ? OptionalRule : Rule;
};

/** The rules of some object by its properties' names. */
export type Rules = Readonly<Record<string, Rule | OptionalRule>>;

/** Lets a property be left out. */
export function optional(rule: Rule): OptionalRule {
  return { optional: rule };
}

/** An object as it came. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What is wrong with an object, called `name`, first; undefined for nothing. What is undefined counts as left out. */
export function misfit(value: unknown, rules: Rules, name: string): string | undefined {
  if (!isRecord(value)) {
    return `${name} must be an object`;
  }
  for (const [property, given] of Object.entries(value)) {
    if (given !== undefined && !Object.hasOwn(rules, property)) {
      return `${capital(name)} has no ${property}; it has ${Object.keys(rules).join(", ") || "nothing"}`;
    }
  }
  for (const [property, rule] of Object.entries(rules)) {
    const given = Object.hasOwn(value, property) ? value[property] : undefined;
    const wrong =
      given === undefined ? missing(rule, property, name) : broken(rule, given, property, name);
    if (wrong !== undefined) {
      return wrong;
    }
  }
  return undefined;
}

function missing(rule: Rule | OptionalRule, property: string, name: string): string | undefined {
  return typeof rule === "function" ? `${capital(name)} needs ${property}` : undefined;
}

function broken(
  rule: Rule | OptionalRule,
  given: unknown,
  property: string,
  name: string,
): string | undefined {
  return (typeof rule === "function" ? rule : rule.optional)(given, `${property} of ${name}`);
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
