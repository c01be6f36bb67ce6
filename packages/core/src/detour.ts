import { type Call, renew } from "./call.js";
import type { Draft, RequestParts } from "./encode/encode-request.js";
import { NetworkError } from "./errors/network-error.js";
import type { Identify } from "./identify.js";
import { bounded } from "./layers/bounded.js";
import type { Extras } from "./middleware-hooks.js";
import type { Send } from "./send.js";
import type { Middleware } from "./surface/middleware.js";

/** The way through openapi-fetch, for calls that middleware is to see or that use options of its own. */
export interface Detour {
  /** True while middleware is registered, which is to see every call. */
  readonly inUse: boolean;
  send(exchange: Exchange): Promise<Response>;
  use(...middleware: readonly Middleware[]): void;
  eject(...middleware: readonly Middleware[]): void;
}

/** One call on its way through openapi-fetch. */
export interface Exchange {
  readonly call: Call;
  readonly draft: Draft;
  readonly parts: RequestParts;
  readonly extras: Extras;
}

/** The way through openapi-fetch of one client's calls. */
export type Wire = (exchange: Exchange) => Promise<Response>;

/** Loads what knows openapi-fetch. */
export type LoadWire = () => Promise<{ createWire(baseUrl: string, send: Send): Wire }>;

/** What a client's detour goes by. */
export interface DetourContext {
  readonly baseUrl: string;
  readonly identified: Identify;
  /** Every layer. */
  readonly send: Send;
  /** Default: a dynamic import. */
  readonly load?: LoadWire;
}

/**
 * openapi-fetch is loaded with the first middleware, or by the first call that needs it: a program that has
 * neither does not carry it.
 */
export function createDetour({
  baseUrl,
  identified,
  send,
  load = () => import("./openapi-fetch.js"),
}: DetourContext): Detour {
  const registered: Middleware[] = [];
  let wire: Promise<Wire> | undefined;

  const sendOn: Send = async (request, call) =>
    send(await takeOver(request, call, identified), call);

  function wireFor(call: Call): Promise<Wire> {
    wire ??= load().then(({ createWire }) => createWire(baseUrl, sendOn));
    const loaded = wire.catch((cause) => {
      wire = undefined;
      throw new NetworkError(call, cause);
    });
    call.deadlineMs = performance.now() + call.settings.totalTimeoutMs;
    return bounded(loaded, call);
  }

  return {
    get inUse() {
      return registered.length > 0;
    },

    async send({ extras, ...exchange }) {
      const middleware = [...registered, ...(extras.middleware ?? [])];
      const through = await wireFor(exchange.call);
      return through({ ...exchange, extras: { ...extras, middleware } });
    },

    use(...middleware) {
      if (
        middleware.some(
          ({ onRequest, onResponse, onError }) => !(onRequest ?? onResponse ?? onError),
        )
      ) {
        throw new TypeError("use: middleware needs onRequest, onResponse or onError");
      }
      registered.push(...middleware);
      // Early, so that the first call need not wait; should it fail, that call tries again and tells.
      load().catch(() => {});
    },

    eject(...middleware) {
      for (const each of middleware) {
        const index = registered.indexOf(each);
        if (index !== -1) registered.splice(index, 1);
      }
    },
  };
}

/** The request as middleware left it, now ours: its body kept for a repeat, its signal the attempt's. */
async function takeOver(request: Request, call: Call, identified: Identify): Promise<Request> {
  const hasBody = request.method !== "GET" && request.method !== "HEAD";
  const bytes = hasBody ? await request.arrayBuffer() : undefined;
  call.body = bytes?.byteLength ? bytes : null;
  return renew(request, call, identified(Object.fromEntries(request.headers), call));
}
