import { isRecord } from "../document/located.js";
import type { Parameter } from "../document/operation.js";

/**
 * A parameter's value as OpenAPI's `style` and `explode` spell it: name and decoded text, in order. Written from the
 * OpenAPI Specification 3.1 §4.8.12 and not shared with any client, so that the two can disagree.
 */
export function serialiseParameter(
  parameter: Parameter,
  value: unknown,
): readonly (readonly [name: string, text: string])[] {
  const { name, style, explode } = parameter;
  const delimiter = delimiterOf(parameter);
  const repeats = explode && parameter.in === "query";
  if (Array.isArray(value)) {
    const texts = value.map(text);
    return repeats ? texts.map((one) => [name, one]) : [[name, texts.join(delimiter)]];
  }
  if (!isRecord(value) || value instanceof Date) {
    return [[name, text(value)]];
  }
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  if (style === "deepObject") {
    return entries.map(([key, part]) => [`${name}[${key}]`, text(part)]);
  }
  if (repeats) {
    return entries.map(([key, part]) => [key, text(part)]);
  }
  const parts = entries.map(([key, part]) => `${key}${explode ? "=" : delimiter}${text(part)}`);
  return [[name, parts.join(delimiter)]];
}

const DELIMITERS: { readonly [style: string]: string } = {
  form: ",",
  simple: ",",
  deepObject: ",",
  spaceDelimited: " ",
  pipeDelimited: "|",
};

function delimiterOf({ name, style }: Parameter): string {
  const delimiter = DELIMITERS[style];
  if (delimiter === undefined) {
    throw new Error(`Parameter ${name} has the style ${style}, which is not supported here.`);
  }
  return delimiter;
}

function text(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String(value);
}
