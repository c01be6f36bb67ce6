import { isInstant } from "./is-instant.js";
import { must, type Rule } from "./rule.js";
import { isRecord, misfit, type Rules } from "./shape.js";

/** A whole number between bounds, both of which it may be. */
export function wholeNumber(from: number, to: number = Number.MAX_SAFE_INTEGER): Rule {
  return must(
    `a whole number from ${from} to ${to}`,
    (value) => Number.isInteger(value) && Number(value) >= from && Number(value) <= to,
  );
}

/** What rows are told apart by. */
export const id: Rule = wholeNumber(1);

/** Any number but the infinite ones. */
export const number: Rule = must("a number", Number.isFinite);

/** Yes or no. */
export const truth: Rule = must("true or false", (value) => typeof value === "boolean");

/** Any text, the empty one too. */
export const text: Rule = must("a text", (value) => typeof value === "string");

/** A text that says something and is no book. */
export const name: Rule = must(
  "a text of 1 to 200 characters",
  (value) => typeof value === "string" && value !== "" && value.length <= 200,
);

/** An instant as RFC 3339 writes it, or a `Date`. */
export const instant: Rule = must("an instant such as 2026-09-01T08:00:00Z", isInstant);

/** Any object. */
export const object: Rule = must("an object", isRecord);

/** An object whose values are texts. */
export const texts: Rule = must(
  "an object of texts",
  (value) => isRecord(value) && Object.values(value).every((one) => typeof one === "string"),
);

/** One of some texts. */
export function oneOf(...values: readonly string[]): Rule {
  return must(words(values), (value) => typeof value === "string" && values.includes(value));
}

function words(values: readonly string[]): string {
  return values.length > 3 ? `one of ${values.join(", ")}` : values.join(" or ");
}

/** What a rule permits, or null. */
export function orNull(rule: Rule): Rule {
  return (value, called) => {
    const wrong = value === null ? undefined : rule(value, called);
    return wrong && `${wrong}, or null`;
  };
}

/** A list of what a rule permits. */
export function listOf(rule: Rule): Rule {
  return (value, called) =>
    Array.isArray(value)
      ? value
          .map((one, index) => rule(one, `entry ${index + 1} of ${called}`))
          .find((wrong) => wrong !== undefined)
      : `${called} must be a list`;
}

/** An object with certain properties and no others. */
export function objectOf(rules: Rules): Rule {
  return (value, called) => misfit(value, rules, called);
}
