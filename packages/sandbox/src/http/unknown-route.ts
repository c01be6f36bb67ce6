import type { Host } from "./answer.js";
import { customersError, personalisationError } from "./error-bodies.js";
import { Refusal } from "./refusal.js";
import { toResponse } from "./to-response.js";

/** Answers a request that no operation is for: 405 where other methods are, 404 where nothing is. */
export function unknownRoute(request: Request, allowed: readonly string[], host: Host): Response {
  const { pathname: path } = new URL(request.url);
  const { method } = request;
  const { clock, nextId } = host.worlds.base;
  const correlationId = request.headers.get("x-correlation-id") ?? nextId();
  const headers = allowed.length > 0 ? { Allow: allowed.join(", ") } : {};
  if (method === "OPTIONS" && allowed.length > 0) {
    return toResponse({ status: 204 }, correlationId, headers);
  }
  const refusal =
    allowed.length > 0
      ? new Refusal(405, `${path} takes ${allowed.join(", ")}, not ${method}`)
      : new Refusal(404, `The sandbox has no operation ${method} ${path}`);
  const errorBody = path.startsWith("/customers/") ? customersError : personalisationError;
  const body = errorBody(refusal, { path, correlationId, now: clock.now() });
  return toResponse({ status: refusal.status, body }, correlationId, headers);
}
