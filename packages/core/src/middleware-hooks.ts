import type { Middleware, MiddlewareCall } from "./surface/middleware.js";

/** openapi-fetch's and fetch's own options of one call. */
export interface Extras {
  readonly middleware?: readonly Middleware[];
  readonly [name: string]: unknown;
}

/** What one call leaves behind on its way through middleware. */
export interface Passage {
  /** The parameters as the caller gave them. */
  readonly params: MiddlewareCall["params"];
  /** A response that middleware gave instead of sending; the others still see it. */
  early?: Response;
  /** The response after the last middleware. */
  last?: Response;
}

/** The hooks openapi-fetch runs: one of ours outermost, then everybody's in their order. */
export function hooksOf(
  middleware: readonly Middleware[],
  passage: Passage,
): readonly Middleware[] {
  const outermost: Middleware = {
    onResponse({ response }) {
      passage.last = response;
      // Without a body there is nothing for openapi-fetch to parse.
      return new Response(null, { status: 204 });
    },
  };
  return [outermost, ...middleware.map((each) => wrapped(each, passage))];
}

function wrapped(middleware: Middleware, passage: Passage): Middleware {
  const { params } = passage;
  return {
    async onRequest(call) {
      if (passage.early !== undefined) {
        return undefined;
      }
      const given = await middleware.onRequest?.({ ...call, params });
      if (!given || !("status" in given)) {
        return given;
      }
      passage.early = await ofThisRealm(given);
      return undefined;
    },
    async onResponse(call) {
      const given = await middleware.onResponse?.({ ...call, params });
      return given && ofThisRealm(given);
    },
    async onError(call) {
      const given = await middleware.onError?.({ ...call, params });
      return given && "status" in given ? ofThisRealm(given) : given;
    },
  };
}

/** A Response of another realm, such as the undici package's, made one that openapi-fetch recognises. */
async function ofThisRealm(response: Response): Promise<Response> {
  if (response instanceof Response) {
    return response;
  }
  // It is no instance of our Response, and still has all that one has.
  const foreign = response as Response;
  const { status, statusText, headers } = foreign;
  const body = await foreign.arrayBuffer();
  return new Response(body.byteLength > 0 ? body : null, {
    status,
    statusText,
    headers: [...headers],
  });
}
