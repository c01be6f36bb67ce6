/** True for what an object literal makes. */
export function isPlainObject(value: unknown): value is { readonly [name: string]: unknown } {
  if (typeof value !== "object" || value === null) {
    return false;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  // Another realm has an Object.prototype of its own; its prototype is null there too.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Why a number cannot be meant; undefined where it can. */
export function numberFault(value: number): string | undefined {
  if (!Number.isFinite(value)) {
    return `is ${value}`;
  }
  return Number.isInteger(value) && !Number.isSafeInteger(value)
    ? "is an integer beyond 2^53-1, which JavaScript has rounded"
    : undefined;
}

/** Why a Date cannot be meant; undefined where it can. */
export function dateFault(value: Date): string | undefined {
  return Number.isNaN(value.getTime()) ? "is an invalid Date" : undefined;
}

/**
 * The first thing in `value` that JSON would change without a word, as its place and why, such as
 * `.amounts[0] is NaN`; undefined where there is none.
 */
export function jsonFault(value: unknown): string | undefined {
  const why = scalarFault(value);
  if (why !== undefined) {
    return ` ${why}`;
  }
  if (typeof value !== "object" || value === null || value instanceof Date) {
    return undefined;
  }
  if ("toJSON" in value && typeof value.toJSON === "function") {
    return jsonFault(value.toJSON());
  }
  const isArray = Array.isArray(value);
  for (const [name, item] of Object.entries(value)) {
    // JSON leaves an undefined property out, as was meant, and makes an undefined item null.
    const fault = item === undefined ? (isArray ? " is undefined" : undefined) : jsonFault(item);
    if (fault !== undefined) {
      return isArray ? `[${name}]${fault}` : `.${name}${fault}`;
    }
  }
  return undefined;
}

function scalarFault(value: unknown): string | undefined {
  switch (typeof value) {
    case "number":
      return numberFault(value);
    case "bigint":
      return "is a bigint, which JSON cannot hold";
    case "function":
    case "symbol":
      return `is a ${typeof value}`;
    case "object":
      return value === null ? undefined : objectFault(value);
    default:
      return undefined;
  }
}

function objectFault(value: object): string | undefined {
  if (value instanceof Date) {
    return dateFault(value);
  }
  const survives = Array.isArray(value) || isPlainObject(value) || "toJSON" in value;
  return survives ? undefined : "is no plain object, and JSON would lose what it holds";
}
