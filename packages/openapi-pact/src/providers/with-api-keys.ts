import { route } from "../compare/route.js";
import type { Document } from "../document/read-document.js";
import { apiKeyValue, replaceApiKey } from "../request/api-key-value.js";
import type { Provider } from "./provider.js";

/** A provider that is sent real API keys: a recorded one is the name of its caller, as a recorded token is. */
export function withApiKeys(real: Provider, document: Document): Provider {
  return {
    states: real.states,
    token: (caller) => real.token(caller),
    reset: () => real.reset(),
    close: () => real.close(),
    ...(real.violations && { violations: () => real.violations?.() ?? [] }),
    fetch: async (request) => real.fetch(await withRealKeys(request, real, document)),
  };
}

async function withRealKeys(
  request: Request,
  real: Provider,
  document: Document,
): Promise<Request> {
  const url = new URL(request.url);
  const found = route(document, { request: { method: request.method, path: url.pathname } });
  const keys = found?.operation.apiKeys ?? [];
  const sent = { headers: new Headers(request.headers), query: url.searchParams };
  const callers = keys.map((key) => ({ key, caller: apiKeyValue(key, sent) }));
  for (const { key, caller } of callers) {
    if (caller !== undefined) {
      replaceApiKey(key, sent, await real.token(caller));
    }
  }
  return callers.some(({ caller }) => caller !== undefined)
    ? new Request(url, new Request(request, { headers: sent.headers }))
    : request;
}
