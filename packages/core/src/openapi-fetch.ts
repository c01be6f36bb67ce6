import createOpenapiFetch from "openapi-fetch";
import type { Wire } from "./detour.js";
import { hooksOf, type Passage } from "./middleware-hooks.js";
import type { Send } from "./send.js";

/** The one method called here. openapi-fetch types it by a document, which here is data. */
interface Untyped {
  request(method: string, path: string, init: object): Promise<unknown>;
}

/**
 * The only file that knows openapi-fetch. It hands over finished pieces (path, query, headers, body) and, as
 * `fetch`, all our layers; openapi-fetch builds the request and runs middleware, as its users know it. The
 * last word on the response is taken before openapi-fetch reads and judges it by rules that are not ours.
 */
export function createWire(baseUrl: string, send: Send): Wire {
  const client = createOpenapiFetch({ baseUrl }) as unknown as Untyped;
  return async ({ call, draft, parts, extras }) => {
    const passage: Passage = { params: parts };
    const { middleware = [], ...options } = extras;
    const { method, path: template } = call.operation;
    await client.request(method, template, {
      // The name of a parameter may also stand in the base URL; only the template is replaced.
      pathSerializer: (url: string) => url.slice(0, -template.length) + draft.path,
      querySerializer: () => draft.search,
      bodySerializer: () => draft.body,
      ...options,
      params: { path: parts.path ?? {}, query: parts.query ?? {} },
      headers: draft.headers,
      body: draft.body === null ? undefined : parts.body,
      fetch: async (request: Request) => passage.early ?? send(request, call),
      middleware: hooksOf(middleware, passage),
    });
    // Set by the outermost hook, without which openapi-fetch cannot have returned.
    return passage.last as Response;
  };
}
