import { isJsonType } from "../json-type.js";

/** A body's text, read as what its media type says it is. */
export interface ParsedBody {
  readonly kind: "empty" | "json" | "other";
  /** The parsed JSON, else the text; undefined where there is none. */
  readonly value: unknown;
}

/** Parses JSON where the answer says it is JSON, or says nothing; a page or a truncated body stays text. */
export function parseBody(response: Response, text: string): ParsedBody {
  if (text === "") {
    return { kind: "empty", value: undefined };
  }
  const type = response.headers.get("Content-Type");
  if (type === null || isJsonType(type)) {
    try {
      return { kind: "json", value: JSON.parse(text) };
    } catch {
      // The parser's message quotes the body, so it goes no further.
    }
  }
  return { kind: "other", value: text };
}

// Strings are matched only to be stepped over.
const STRING_OR_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** True where JSON text holds an integer beyond 2^53−1, which parsing has rounded. */
export function holdsUnsafeInteger(text: string): boolean {
  // Nearly no body has 16 digits in a row, and looking for them is all that most pay.
  if (!/\d{16}/.test(text)) {
    return false;
  }
  const tokens = text.match(STRING_OR_NUMBER) ?? [];
  return tokens.some((token) => /^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token)));
}
