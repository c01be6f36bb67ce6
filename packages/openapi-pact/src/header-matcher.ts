import type { HeaderValue } from "./header-value.js";
import { type Matcher, regexMatcher } from "./matcher.js";

/** A header value in the form that Pact's core reads. */
export function headerMatcher(value: HeaderValue): string | Matcher {
  return typeof value === "string" ? value : regexMatcher(value.match.source, value.example);
}
