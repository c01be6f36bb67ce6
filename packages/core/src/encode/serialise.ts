import type { Parameter } from "../operation.js";
import { isPlainObject, scalarFault } from "./fault.js";

/** Thrown for a value that cannot be meant: the message says why, without the value. */
export class Unmeant extends Error {}

/** How text is made fit for its place. */
export type Encode = (text: string) => string;
type Pairs = readonly (readonly [name: string, value: string])[];

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

/**
 * A parameter laid out by its style (OpenAPI 3.1, "Style Values"), name included where the style has it;
 * empty for an empty list.
 */
export function serialise(parameter: Parameter, value: unknown, encode: Encode): string {
  const { style, explode } = parameter;
  const name = encode(parameter.name);
  if (style === "deepObject") {
    if (!isPlainObject(value)) {
      throw new Unmeant("is no object");
    }
    return pairsOf(value, encode)
      .map(([key, text]) => `${name}%5B${key}%5D=${text}`)
      .join("&");
  }
  const named = style === "matrix" ? ";" : isQueryStyle(style) ? "&" : "";
  if (explode && named) {
    const text = explodedPairs(name, value, encode)
      .map((pair) => pair.join("="))
      .join(named);
    return style === "matrix" && text ? `;${text}` : text;
  }
  const pieces = piecesOf(value, explode, encode);
  const text = pieces.join(delimiterOf(parameter));
  if (style === "label" || style === "simple") {
    return style === "label" && pieces.length > 0 ? `.${text}` : text;
  }
  return pieces.length === 0 ? "" : `${style === "matrix" ? ";" : ""}${name}=${text}`;
}

function isQueryStyle(style: Parameter["style"]): boolean {
  return style === "form" || style === "spaceDelimited" || style === "pipeDelimited";
}

function delimiterOf({ style, explode }: Parameter): string {
  if (style === "label") return explode ? "." : ",";
  if (style === "spaceDelimited") return "%20";
  return style === "pipeDelimited" ? "%7C" : ",";
}

function explodedPairs(name: string, value: unknown, encode: Encode): Pairs {
  if (Array.isArray(value)) {
    return value.map((item) => [name, encode(scalar(item))] as const);
  }
  return isPlainObject(value) ? pairsOf(value, encode) : [[name, encode(scalar(value))]];
}

function piecesOf(value: unknown, explode: boolean, encode: Encode): readonly string[] {
  if (Array.isArray(value)) {
    return value.map((item) => encode(scalar(item)));
  }
  if (!isPlainObject(value)) {
    return [encode(scalar(value))];
  }
  const pairs = pairsOf(value, encode);
  return explode ? pairs.map((pair) => pair.join("=")) : pairs.flat();
}

function pairsOf(value: { readonly [name: string]: unknown }, encode: Encode): Pairs {
  return Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => [encode(key), encode(scalar(item))] as const);
}
