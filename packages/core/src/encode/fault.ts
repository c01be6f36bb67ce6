/** True for what an object literal makes. */
export function isPlainObject(value: unknown): value is { readonly [name: string]: unknown } {
  if (typeof value !== "object" || value === null) {
    return false;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  // Another realm has an Object.prototype of its own; its prototype is null there too.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Why a number or a Date cannot be meant; undefined for one that can, and for anything else. */
export function scalarFault(value: unknown): string | undefined {
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? "is an invalid Date" : undefined;
  }
  if (typeof value !== "number" || Number.isSafeInteger(value)) {
    return undefined;
  }
  if (!Number.isFinite(value)) {
    return `is ${value}`;
  }
  return Number.isInteger(value)
    ? "is an integer beyond 2^53-1, which JavaScript has rounded"
    : undefined;
}

/**
 * The first thing in `value` that JSON would change without a word, as its place and why, such as
 * `.amounts[0] is NaN`; undefined where there is none.
 */
export function jsonFault(value: unknown): string | undefined {
  const isObject = typeof value === "object" && value !== null && !(value instanceof Date);
  const why = isObject ? undefined : (scalarFault(value) ?? typeFault(value));
  if (why !== undefined) {
    return ` ${why}`;
  }
  if (!isObject) {
    return undefined;
  }
  if ("toJSON" in value && typeof value.toJSON === "function") {
    return jsonFault(value.toJSON());
  }
  return Array.isArray(value) || isPlainObject(value)
    ? fieldFault(value)
    : " is no plain object, and JSON would lose what it holds";
}

function typeFault(value: unknown): string | undefined {
  const type = typeof value;
  if (type === "bigint") {
    return "is a bigint, which JSON cannot hold";
  }
  return type === "function" || type === "symbol" ? `is a ${type}` : undefined;
}

function fieldFault(value: object): string | undefined {
  const isArray = Array.isArray(value);
  for (const [name, item] of Object.entries(value)) {
    // JSON leaves an undefined property out, as was meant, and makes an undefined item null.
    const fault = item === undefined ? isArray && " is undefined" : jsonFault(item);
    if (fault) {
      return isArray ? `[${name}]${fault}` : `.${name}${fault}`;
    }
  }
  return undefined;
}
