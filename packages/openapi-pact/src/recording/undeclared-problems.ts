import type { Exchange } from "../exchange/exchange.js";
import type { Arrived } from "./recording-proxy.js";

/** What the client sent beyond what was declared, one line each; Pact's mock server lets all of it pass. */
export function undeclaredProblems(
  { request }: Exchange,
  knownHeaders: ReadonlySet<string>,
  arrived: readonly Arrived[],
): readonly string[] {
  const [first] = arrived;
  if (!first) {
    return [];
  }
  return [
    ...(arrived.length > 1
      ? [`the client sent ${arrived.length} requests, not one: ${listed(arrived)}`]
      : []),
    ...(first.bodyBytes > 0 && !request.body
      ? [`the client sent a body of ${first.bodyBytes} bytes where none is declared`]
      : []),
    ...undeclaredHeaders(first, knownHeaders),
  ];
}

function listed(arrived: readonly Arrived[]): string {
  return arrived.map(({ method, target }) => `${method} ${target}`).join(", ");
}

function undeclaredHeaders(
  { headerNames }: Arrived,
  known: ReadonlySet<string>,
): readonly string[] {
  return [...new Set(headerNames)]
    .filter((name) => !known.has(name.toLowerCase()) && !/^sec-/i.test(name))
    .map((name) =>
      /^(proxy-)?authorization$/i.test(name)
        ? `the client sent ${name}, though the caller is anonymous`
        : `the client sent the header ${name}, which neither document nor table knows: name it in clientHeaders, or leave it out`,
    );
}
