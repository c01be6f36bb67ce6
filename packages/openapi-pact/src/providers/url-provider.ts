import type { Provider } from "./provider.js";
import { ProviderGoneError } from "./provider-gone-error.js";
import type { UrlProvider } from "./provider-source.js";

/** Reaches a provider over HTTP. `stateNames` are those of the pact, for a provider whose states are at a URL. */
export function urlProvider(
  { url, states = {}, reset = () => {}, token = async (caller) => caller }: UrlProvider,
  stateNames: readonly string[],
): Provider {
  const base = originOf(url);
  return {
    fetch: (request) => forward(base, request),
    states: typeof states === "string" ? announced(states, stateNames) : states,
    reset,
    token,
    close: async () => {},
  };
}

function originOf(url: string): URL {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) {
    throw new Error(`The provider's url is no address: write it as http://127.0.0.1:8080.`);
  }
  return parsed;
}

async function forward(base: URL, request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const body = await request.arrayBuffer();
  const target = `${base.origin}${base.pathname.replace(/\/+$/, "")}${pathname}${search}`;
  const response = await reach(target, {
    method: request.method,
    headers: request.headers,
    redirect: "manual",
    signal: request.signal,
    ...(body.byteLength > 0 && { body }),
  });
  const headers = new Headers(response.headers);
  // `fetch` has undone these.
  for (const name of ["content-encoding", "content-length", "transfer-encoding"]) {
    headers.delete(name);
  }
  const empty = response.body === null || [204, 205, 304].includes(response.status);
  const content = await response.arrayBuffer().catch((cause: Error) => gone(target, cause));
  return new Response(empty ? null : content, { status: response.status, headers });
}

async function reach(target: string, init: RequestInit): Promise<Response> {
  return fetch(target, init).catch((cause: Error) => {
    if (init.signal?.aborted) {
      throw cause;
    }
    return gone(target, cause);
  });
}

/** `fetch` hides the reason for a failure in the cause. */
function gone(target: string, error: Error): never {
  const { cause } = error;
  const reason = cause instanceof Error && "code" in cause ? String(cause.code) : error.message;
  throw new ProviderGoneError(`The provider at ${new URL(target).origin} has gone: ${reason}`, {
    cause: error,
  });
}

function announced(url: string, names: readonly string[]): Provider["states"] {
  return Object.fromEntries(
    names.map((state) => [state, (params: object) => announce(url, state, params)]),
  );
}

async function announce(url: string, state: string, params: object): Promise<void> {
  const response = await reach(url, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ action: "setup", state, params }),
  });
  await response.body?.cancel();
  if (!response.ok) {
    throw new Error(`its URL answered ${response.status}`);
  }
}
