import type { ApiKey } from "../document/operation.js";

/** The parts of a request that a key may travel in. */
export interface KeyPlaces {
  readonly headers: Headers;
  readonly query: URLSearchParams;
}

/** What a request says for a key; undefined where it says nothing. */
export function apiKeyValue(
  { in: place, name }: ApiKey,
  { headers, query }: KeyPlaces,
): string | undefined {
  switch (place) {
    case "header":
      return headers.get(name) ?? undefined;
    case "query":
      return query.get(name) ?? undefined;
    default:
      return cookiesOf(headers).get(name);
  }
}

/** Says something else for a key that a request has. */
export function replaceApiKey(key: ApiKey, { headers, query }: KeyPlaces, value: string): void {
  switch (key.in) {
    case "header":
      headers.set(key.name, value);
      break;
    case "query":
      query.set(key.name, value);
      break;
    default:
      headers.set("Cookie", cookieText(cookiesOf(headers).set(key.name, value)));
  }
}

/** Cookies as a header has them. */
export function cookieText(cookies: Iterable<readonly [name: string, value: string]>): string {
  return [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
}

function cookiesOf(headers: Headers): Map<string, string> {
  const pairs = (headers.get("Cookie") ?? "").split(";").map((pair) => pair.trim());
  return new Map(
    pairs
      .filter((pair) => pair.includes("="))
      .map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]),
  );
}
