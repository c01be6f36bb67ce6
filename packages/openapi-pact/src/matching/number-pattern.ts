import { integerPattern } from "./integer-pattern.js";

/** What schemas may say about a number. */
export interface NumberRules {
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
}

const INT32 = 2 ** 31;
/** Beyond it a bound is no longer exact. */
const LARGEST = Number.MAX_SAFE_INTEGER;

/**
 * The anchored expression for the decimal text of a number under all of these rules; undefined where any number will do. Bounds
 * that are no integers, and most of `multipleOf`, are beyond an expression.
 */
export function numberPattern(rules: readonly NumberRules[], whole: boolean): string | undefined {
  const patterns = [
    whole ? wholePattern(rules) : brokenPattern(rules),
    ...rules.flatMap(({ multipleOf }) => stepPattern(multipleOf, whole)),
  ].filter((pattern) => pattern !== undefined);
  return patterns.length > 1
    ? `^${patterns.map((pattern) => `(?=${pattern})`).join("")}[\\s\\S]*$`
    : patterns[0];
}

function wholePattern(rules: readonly NumberRules[]): string | undefined {
  const low = Math.max(
    ...rules.map(({ minimum = Number.NEGATIVE_INFINITY }) => Math.ceil(minimum)),
    ...rules.map(
      ({ exclusiveMinimum = Number.NEGATIVE_INFINITY }) => Math.floor(exclusiveMinimum) + 1,
    ),
    ...rules.map(({ format }) => (format === "int32" ? -INT32 : Number.NEGATIVE_INFINITY)),
  );
  const high = Math.min(
    ...rules.map(({ maximum = Number.POSITIVE_INFINITY }) => Math.floor(maximum)),
    ...rules.map(
      ({ exclusiveMaximum = Number.POSITIVE_INFINITY }) => Math.ceil(exclusiveMaximum) - 1,
    ),
    ...rules.map(({ format }) => (format === "int32" ? INT32 - 1 : Number.POSITIVE_INFINITY)),
  );
  return isUsable(low) && isUsable(high) && (Number.isFinite(low) || Number.isFinite(high))
    ? `^${integerPattern(low, high)}$`
    : undefined;
}

/** Rust and JavaScript both write numbers below 1e-5 and from 1e16 or 1e21 with an exponent, and no other. */
function brokenPattern(rules: readonly NumberRules[]): string | undefined {
  const bounds = rules.flatMap(({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }) => [
    { at: minimum ?? Number.NEGATIVE_INFINITY, sign: 1, open: false },
    { at: exclusiveMinimum ?? Number.NEGATIVE_INFINITY, sign: 1, open: true },
    { at: -(maximum ?? Number.POSITIVE_INFINITY), sign: -1, open: false },
    { at: -(exclusiveMaximum ?? Number.POSITIVE_INFINITY), sign: -1, open: true },
  ]);
  const usable = bounds.filter(({ at }) => Number.isInteger(at) && isUsable(at));
  return usable.length === 0
    ? undefined
    : `^${usable.map(({ at, sign, open }) => `(?=${atLeast(at, open, sign)}$)`).join("")}[\\s\\S]*$`;
}

/** Numbers `n` with `sign × n` at or above a bound. */
function atLeast(bound: number, open: boolean, sign: number): string {
  const [plus, minus] = sign === 1 ? ["", "-"] : ["-", ""];
  // Off the bound itself where it is open, whatever its fraction looks like.
  const off = (text: string) => (open ? `(?!${text}(?:\\.0+)?$)` : "");
  const small = "[0-9](?:\\.[0-9]+)?e-[0-9]+";
  const large = "[0-9](?:\\.[0-9]+)?e\\+?[0-9]+";
  if (bound >= 0) {
    const all = `${integerPattern(bound, Number.POSITIVE_INFINITY)}(?:\\.[0-9]+)?|${large}`;
    const zero = bound === 0 && !open ? `|${minus}0(?:\\.0+)?` : "";
    return `(?:${plus}${off(String(bound))}(?:${all}${bound === 0 ? `|${small}` : ""})${zero})`;
  }
  const below = integerPattern(0, -bound - 1);
  const negative = `${minus}(?:${below}(?:\\.[0-9]+)?|${small}${open ? "" : `|${-bound}(?:\\.0+)?`})`;
  return `(?:${plus}(?:[0-9]+(?:\\.[0-9]+)?|${small}|${large})|${negative})`;
}

/** Steps that show in the last digits. */
function stepPattern(step: number | undefined, whole: boolean): readonly string[] {
  const digits = step === undefined ? Number.NaN : Math.round(Math.log10(step));
  if (step === 1) {
    return whole ? [] : ["^-?[0-9]+(?:\\.0+)?$"];
  }
  if (digits > 0 && step === 10 ** digits) {
    return [`^-?(?:0|[0-9]*0{${digits}})(?:\\.0+)?$`];
  }
  if (digits < 0 && step === Number(`1e${digits}`) && !whole) {
    return [`^-?[0-9]+(?:\\.[0-9]{1,${-digits}})?$`];
  }
  const last = step === 2 ? "[02468]" : step === 5 ? "[05]" : undefined;
  return last === undefined ? [] : [`^-?[0-9]*${last}(?:\\.0+)?$`];
}

function isUsable(bound: number): boolean {
  return !Number.isFinite(bound) || Math.abs(bound) <= LARGEST;
}
