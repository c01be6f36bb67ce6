/** Some item of an array, whichever there is. */
export const ITEM: unique symbol = Symbol("item");

/** Some value of a map, whatever its key. */
export const ENTRY: unique symbol = Symbol("entry");

/** The way from a JSON value to a part of it. */
export type Steps = readonly (string | number | typeof ITEM | typeof ENTRY)[];

/** Takes the place of a part that is removed. */
export const NOTHING: unique symbol = Symbol("nothing");

/** The way as a JSON path: `$.items[*].price`. */
export function jsonPath(steps: Steps): string {
  return `$${steps.map(stepText).join("")}`;
}

/** The part at the end of the way; undefined where the way leads nowhere. */
export function partAt(value: unknown, steps: Steps): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) {
    return value;
  }
  const key = keyOf(value, step, rest);
  return key === undefined ? undefined : partAt(Reflect.get(Object(value), key), rest);
}

/** A copy with another value at the end of the way, or with none; undefined where the way leads nowhere. */
export function replacedAt(
  value: unknown,
  steps: Steps,
  replacement: unknown | typeof NOTHING,
): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) {
    return replacement;
  }
  const key = keyOf(value, step, rest);
  if (key === undefined) {
    return undefined;
  }
  const part = replacedAt(Reflect.get(Object(value), key), rest, replacement);
  if (part === undefined) {
    return undefined;
  }
  return Array.isArray(value) ? value.with(Number(key), part) : withProperty(value, key, part);
}

function withProperty(value: unknown, key: string | number, part: unknown): object {
  const entries = Object.entries(Object(value));
  return Object.fromEntries(
    part === NOTHING
      ? entries.filter(([name]) => name !== key)
      : entries.map(([name, old]) => [name, name === key ? part : old]),
  );
}

/**
 * The key a step stands for. Of an array's items, or a map's values, it is the last that has what follows: a matcher may look at
 * the first alone.
 */
function keyOf(value: unknown, step: Steps[number], rest: Steps): string | number | undefined {
  if (step === ENTRY) {
    const entries = Array.isArray(value) ? [] : Object.entries(Object(value));
    return entries.findLast(([, part]) => partAt(part, rest) !== undefined)?.[0];
  }
  if (step === ITEM) {
    const found = Array.isArray(value)
      ? value.findLastIndex((item) => partAt(item, rest) !== undefined)
      : -1;
    return found === -1 ? undefined : found;
  }
  const has = typeof value === "object" && value !== null && Object.hasOwn(value, step);
  return has ? step : undefined;
}

function stepText(step: Steps[number]): string {
  if (step === ITEM) {
    return "[*]";
  }
  if (step === ENTRY) {
    return ".*";
  }
  if (typeof step === "number") {
    return `[${step}]`;
  }
  return /^[A-Za-z_$][\w$-]*$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
}
