import { isRecord, type Located } from "../document/located.js";
import { isPinned } from "../table/exactly.js";
import type { HeaderValue } from "../table/header-value.js";
import { headerMatcher } from "./header-matcher.js";
import { type Matcher, regexMatcher } from "./matcher.js";
import { stringPattern } from "./string-pattern.js";

const TYPES: { readonly [type: string]: string } = {
  integer: "^-?[0-9]+$",
  number: "^-?[0-9]+([.][0-9]+)?$",
  boolean: "^(true|false)$",
};

/** What a response header must look like: as its schema says, or exactly as given where it has none. */
export function headerTemplate(schema: Located | undefined, value: HeaderValue): string | Matcher {
  if (isPinned(value)) {
    // Pins are made of header values by `exactly`, whose type says so.
    return headerMatcher(value.value as HeaderValue);
  }
  if (typeof value !== "string" || !isRecord(schema?.value)) {
    return headerMatcher(value);
  }
  const pattern = TYPES[String(schema.value.type)] ?? stringPattern(schema.value) ?? "^.+$";
  return regexMatcher(pattern, value);
}
