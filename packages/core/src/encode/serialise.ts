import type { ParameterStyle } from "../operation.js";
import { isPlainObject, scalarFault } from "./fault.js";
import type { PlannedParameter } from "./plan.js";

/** Thrown for a value that cannot be meant: the message says why, without the value. */
export class Unmeant extends Error {}

/** How text is made fit for its place. */
export type Encode = (text: string) => string;

const PLAIN: ReadonlySet<string> = new Set(["string", "number", "boolean", "bigint"]);

/** One value as text: a Date as ISO 8601, a bigint as its digits. */
export function scalar(value: unknown): string {
  const fault = scalarFault(value);
  if (fault !== undefined) {
    throw new Unmeant(fault);
  }
  if (value instanceof Date) {
    return value.toISOString();
  }
  if (value === undefined || value === null) {
    throw new Unmeant(`is ${value}`);
  }
  if (!PLAIN.has(typeof value)) {
    throw new Unmeant("is no plain value");
  }
  return String(value);
}

/** What stands between the pieces of a list or an object: where it is one value, and where it is exploded. */
const SEPARATORS: { readonly [Style in ParameterStyle]: readonly [string, string] } = {
  simple: [",", ","],
  label: [",", "."],
  matrix: [",", ";"],
  form: [",", "&"],
  spaceDelimited: ["%20", "&"],
  pipeDelimited: ["%7C", "&"],
  deepObject: ["&", "&"],
};

/**
 * A parameter laid out by its style (OpenAPI 3.1, "Style Values"), name included where the style has it;
 * empty for an empty list.
 */
export function serialise(parameter: PlannedParameter, value: unknown, encode: Encode): string {
  const { style, explode } = parameter;
  const isNamed = style !== "simple" && style !== "label";
  if (!isNamed && typeof value !== "object") {
    return (style === "label" ? "." : "") + encode(scalar(value));
  }
  if (style === "deepObject" && !isPlainObject(value)) {
    throw new Unmeant("is no object");
  }
  const name = encode(parameter.name);
  const pieces = piecesOf(value, encode).flatMap(([key, text]) => {
    if (style === "deepObject") return `${name}%5B${key}%5D=${text}`;
    if (key === undefined) return explode && isNamed ? `${name}=${text}` : text;
    return explode ? `${key}=${text}` : [key, text];
  });
  if (pieces.length === 0) {
    return "";
  }
  const start = style === "matrix" ? ";" : style === "label" ? "." : "";
  const named = isNamed && !explode && style !== "deepObject" ? `${name}=` : "";
  return start + named + pieces.join(SEPARATORS[style][explode ? 1 : 0]);
}

/** The values in a value, each with its name in an object. */
function piecesOf(
  value: unknown,
  encode: Encode,
): readonly (readonly [string | undefined, string])[] {
  if (isPlainObject(value)) {
    return Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [encode(key), encode(scalar(item))]);
  }
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.map((item) => [undefined, encode(scalar(item))]);
}
