import type { BrokenRule } from "./refusal.js";

/** Parameters as they came. */
export type Texts = Record<string, string | readonly string[]>;

/** RFC 8259, section 6: how JSON writes numbers. */
const NUMERAL = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/** Parameters that became a number and were not written as one: `0x7`, `1_000` and ` 7` are texts. */
export function strangeNumerals(
  texts: Texts,
  values: Readonly<Record<string, unknown>>,
): BrokenRule[] {
  return Object.entries(texts).flatMap(([field, text]) =>
    typeof values[field] === "number" && typeof text === "string" && !NUMERAL.test(text)
      ? [{ field, message: "must be a number in decimal digits", code: "type" }]
      : [],
  );
}
