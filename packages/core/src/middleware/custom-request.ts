import type { Call } from "../call.js";
import type { Draft, RequestParts } from "../encode/encode-request.js";
import { refusal } from "../encode/refusal.js";
import type { Middleware } from "../surface/middleware.js";
import { type QueryStyles, styledQuery } from "./styled-query.js";

type Body = NonNullable<RequestInit["body"]> | null;
type Values = { readonly [name: string]: unknown };

/** What openapi-fetch's users may pass beside our own options: its options of one call, and fetch's own. */
export interface Extras extends RequestInit {
  readonly middleware?: readonly Middleware[];
  readonly baseUrl?: string;
  readonly Request?: typeof Request;
  readonly pathSerializer?: (url: string, path: Values) => string;
  readonly querySerializer?: ((query: Values) => string) | QueryStyles;
  readonly bodySerializer?: (body: unknown, headers: Headers) => Body;
}

/** One call, and what its request is made of. */
export interface Exchange {
  readonly call: Call;
  /** Of the service, without a trailing slash. */
  readonly baseUrl: string;
  readonly draft: Draft;
  readonly parts: RequestParts;
  readonly extras: Extras;
  readonly parseAs: string;
}

/** The request that openapi-fetch would make of a call's finished pieces, and what it would tell middleware of it. */
export function customRequest(
  { call, baseUrl: home, draft, parts, extras, parseAs }: Exchange,
  signal: AbortSignal,
): { readonly request: Request; readonly options: object } {
  const { path, method } = call.operation;
  const {
    middleware: _,
    baseUrl: elsewhere,
    Request: Own = Request,
    // The name of a parameter may also stand in the base URL; only the template is replaced.
    pathSerializer = (url: string) => url.slice(0, -path.length) + draft.path,
    querySerializer: query,
    bodySerializer = () => draft.body,
    ...init
  } = extras;
  const baseUrl = String(elsewhere ?? home).replace(/\/$/, "");
  const querySerializer =
    typeof query === "object" ? styledQuery(query, call) : (query ?? (() => draft.search));

  const url = pathSerializer(baseUrl + path, parts.path ?? {});
  const search = querySerializer(parts.query ?? {}).replace(/^\?/, "");
  const address = search === "" ? url : `${url}?${search}`;
  const request = requestOf(call, Own, address, {
    ...init,
    method,
    headers: draft.headers,
    body: parts.body === undefined ? null : bodySerializer(parts.body, new Headers(draft.headers)),
    redirect: "manual",
    signal,
  });
  for (const [name, value] of Object.entries(init)) {
    // What only one platform's fetch takes, middleware finds where openapi-fetch puts it.
    if (!(name in request)) Reflect.set(request, name, value);
  }
  const { fetch } = call;
  const serializers = { querySerializer, bodySerializer, pathSerializer };
  return { request, options: Object.freeze({ baseUrl, fetch, parseAs, ...serializers }) };
}

function requestOf(call: Call, Own: typeof Request, url: string, init: RequestInit): Request {
  try {
    return new Own(url, init);
  } catch {
    // What the platform throws quotes the URL.
    const what = "its options make no request: see baseUrl, the serializers and fetch's own";
    throw refusal(call, what);
  }
}
