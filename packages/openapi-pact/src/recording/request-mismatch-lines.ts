import type { MatchingResult, Mismatch, RequestMismatch } from "@pact-foundation/pact-core";

/** What the client sent otherwise than the document asks, one line each. */
export function requestMismatchLines(results: readonly MatchingResult[]): readonly string[] {
  return results.flatMap(linesOf);
}

function linesOf(result: MatchingResult): readonly string[] {
  if ("error" in result) {
    return [result.error];
  }
  if (result.type === "request-mismatch") {
    return result.mismatches.map(lineOf);
  }
  if (result.type === "request-not-found") {
    return [`the client sent ${requestLine(result.request)}, which was not expected`];
  }
  return result.type === "missing-request"
    ? [`the client did not send ${requestLine(result.request)}`]
    : [];
}

function lineOf(mismatch: Mismatch): string {
  return "mismatch" in mismatch
    ? mismatch.mismatch
    : `expected ${mismatch.expected} but was ${mismatch.actual}`;
}

function requestLine({ method, path, query }: RequestMismatch): string {
  const pairs = Object.entries(query ?? {}).flatMap(([name, values]) =>
    values.map((value) => [name, value]),
  );
  const search = pairs.length === 0 ? "" : `?${new URLSearchParams(pairs)}`;
  return `${method} ${path}${search}`;
}
