import { identify } from "../identify.js";
import { bounded } from "../layers/bounded.js";
import type { Send } from "../send.js";
import type { Middleware } from "../surface/middleware.js";
import { customRequest, type Exchange } from "./custom-request.js";
import { followCall } from "./follow-call.js";
import { runMiddleware } from "./run-middleware.js";

/** Sends a call as openapi-fetch would: its options obeyed, and its middleware around every layer of ours. */
export async function throughMiddleware(
  exchange: Exchange,
  registered: readonly Middleware[],
  clientName: string,
  send: Send,
): Promise<Response> {
  const { call, parts: params, extras } = exchange;
  const { signal, letGo } = followCall(call);
  try {
    const told = {
      ...customRequest(exchange, signal),
      schemaPath: call.operation.path,
      params,
      id: Math.random().toString(36).slice(2, 11),
    };
    // As openapi-fetch does, so that `condition && middleware` can be passed.
    const own = (extras.middleware ?? []).filter(Boolean);
    return await runMiddleware([...registered, ...own], told, call, sendOn);
  } finally {
    letGo();
  }

  async function sendOn(request: Request): Promise<Response> {
    // As middleware left it, it is ours now: its body kept for a repeat, its signal heeded beside the caller's.
    const isEmpty = request.method === "GET" || request.method === "HEAD" || request.body === null;
    call.body = isEmpty ? null : await bounded(request.arrayBuffer(), call);
    call.base = request;
    call.url = request.url;
    call.headers = Object.fromEntries(request.headers);
    identify(call, clientName);
    return send(call);
  }
}
