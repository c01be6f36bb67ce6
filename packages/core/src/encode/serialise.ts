import type { Parameter } from "../operation.js";
import { isPlainObject, scalarFault } from "./fault.js";

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

/** What stands before a value, and for an exploded one between its parts. */
const LEADS: { readonly [style: string]: string } = { label: ".", matrix: ";" };
const DELIMITERS: { readonly [style: string]: string } = {
  spaceDelimited: "%20",
  pipeDelimited: "%7C",
};

/**
 * A parameter laid out by its style (OpenAPI 3.1, "Style Values"), name included where the style has it;
 * empty for an empty list.
 */
export function serialise(parameter: Parameter, value: unknown, encode: Encode): string {
  const { style, explode } = parameter;
  const lead = LEADS[style] ?? "";
  const name = style === "simple" || style === "label" ? "" : encode(parameter.name);
  const isDeep = style === "deepObject";
  const isList = Array.isArray(value);
  const isObject = isPlainObject(value);
  if (isDeep && !isObject) {
    throw new Unmeant("is no object");
  }
  if (!isList && !isObject) {
    const text = encode(scalar(value));
    return name === "" ? lead + text : `${lead}${name}=${text}`;
  }

  // Spreading a list shows its holes.
  const pairs = Object.entries(isList ? [...value] : value)
    .filter(([, item]) => isList || item !== undefined)
    .map(([key, item]) => [
      isList ? name : isDeep ? `${name}%5B${encode(key)}%5D` : encode(key),
      encode(scalar(item)),
    ]);
  if (pairs.length === 0) {
    return "";
  }
  if (name !== "" && (explode || isDeep)) {
    return lead + pairs.map((pair) => pair.join("=")).join(lead || "&");
  }
  const delimiter = DELIMITERS[style] ?? ((explode && lead) || ",");
  const text = pairs
    .map((pair) => (isList ? pair[1] : pair.join(explode ? "=" : delimiter)))
    .join(delimiter);
  return name === "" ? lead + text : `${lead}${name}=${text}`;
}
