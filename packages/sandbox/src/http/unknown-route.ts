import type { Host } from "./answer.js";
import { customersError, personalisationError } from "./error-bodies.js";
import { Refusal } from "./refusal.js";
import { toResponse } from "./to-response.js";
import { worldOf } from "./world-of.js";

/** Answers a request that no operation is for: 405 where other methods are, 404 where nothing is. */
export function unknownRoute(request: Request, allowed: readonly string[], host: Host): Response {
  const { pathname: path } = new URL(request.url);
  const named = worldOf(request, host);
  const world = named instanceof Refusal ? host.worlds.base : named;
  const correlationId = request.headers.get("x-correlation-id") ?? world.nextId();
  const headers = allowed.length > 0 ? { Allow: allowed.join(", ") } : {};
  if (request.method === "OPTIONS" && allowed.length > 0) {
    return toResponse({ status: 204 }, correlationId, headers);
  }
  const refusal = named instanceof Refusal ? named : refusalOf(request.method, path, allowed);
  const { status, message } = refusal;
  const now = world.clock.now();
  host.journal.add({
    at: now.toISOString(),
    ...(world.name !== undefined && { session: world.name }),
    method: request.method,
    path,
    correlationId,
    status,
    ms: 0,
    verdict: { request: "invalid", brokenRules: [message], response: "unchecked" },
  });
  const errorBody = path.startsWith("/customers/") ? customersError : personalisationError;
  const body = errorBody(refusal, { path, correlationId, now });
  return toResponse({ status, body }, correlationId, headers);
}

function refusalOf(method: string, path: string, allowed: readonly string[]): Refusal {
  return allowed.length > 0
    ? new Refusal(405, `${path} takes ${allowed.join(", ")}, not ${method}`)
    : new Refusal(404, `The sandbox has no operation ${method} ${path}`);
}
