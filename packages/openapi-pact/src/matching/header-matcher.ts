import type { HeaderValue } from "../table/header-value.js";
import { type Matcher, regexMatcher } from "./matcher.js";

/** A header value in the form that Pact's core reads. */
export function headerMatcher(value: HeaderValue): string | Matcher {
  if (typeof value === "string") {
    return value;
  }
  if (/[^uv]/.test(value.match.flags)) {
    throw new Error(
      `A header cannot be matched by ${value.match}: Pact's expressions have no flags.`,
    );
  }
  return regexMatcher(value.match.source, value.example);
}
