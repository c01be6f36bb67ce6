import { withFaults } from "../faults/with-faults.js";
import { answer, type Host, type Routed } from "./answer.js";
import { SpecViolation, specViolation } from "./check-reply.js";
import { customersError, personalisationError } from "./error-bodies.js";
import { Refusal } from "./refusal.js";
import type { AnyReply } from "./service.js";

/** Answers a request that has found its operation, whatever happens, unless a fault loses the connection. */
export async function respond(routed: Omit<Routed, "now">, host: Host): Promise<Response> {
  const { request, operationId } = routed;
  const now = host.now();
  const faults = host.faults.hit(operationId);
  const answerIt = () => answered({ ...routed, now }, host);
  if (faults.length === 0) {
    return answerIt();
  }
  const refuse = (refusal: Refusal) => refused(refusal, { ...routed, now }, host);
  return withFaults(faults, { request, now, answer: answerIt, refuse });
}

async function answered(routed: Routed, host: Host): Promise<Response> {
  try {
    return toResponse(await answer(routed, host), correlationIdOf(routed.request));
  } catch (error) {
    const refusal = error instanceof Refusal ? error : failure(error, routed.operationId, host);
    return refused(refusal, routed, host);
  }
}

function refused(refusal: Refusal, routed: Routed, host: Host): Response {
  const { status, isOrdered, headers } = refusal;
  const { request, now, service } = routed;
  const correlationId = correlationIdOf(request);
  const { pathname: path } = new URL(request.url);
  const body = service.errorBody(refusal, { path, correlationId, now });
  // An error that breaks the spec is the best there is to send, so it is sent and reported.
  const violation = isOrdered ? undefined : specViolation({ status, body }, routed);
  if (violation !== undefined) {
    host.report(violation);
  }
  return toResponse({ status, body }, correlationId, headers);
}

/** Answers a request that no operation is for. */
export function unknownRoute(request: Request, host: Host): Response {
  const { pathname: path } = new URL(request.url);
  const correlationId = correlationIdOf(request);
  const refusal = new Refusal(404, `The sandbox has no operation ${request.method} ${path}`);
  const errorBody = path.startsWith("/customers/") ? customersError : personalisationError;
  const body = errorBody(refusal, { path, correlationId, now: host.now() });
  return toResponse({ status: refusal.status, body }, correlationId);
}

/** The sandbox's own mistake: reported, and told to the caller without its stack. */
function failure(error: unknown, operationId: string, host: Host): Refusal {
  if (error instanceof SpecViolation) {
    host.report(error.message);
    return new Refusal(500, `The sandbox's answer breaks the spec: ${error.message}`);
  }
  host.report(`${operationId} threw ${error}`);
  return new Refusal(500, "Something unexpected happened");
}

function correlationIdOf(request: Request): string {
  return request.headers.get("x-correlation-id") ?? crypto.randomUUID();
}

function toResponse(
  { status, body }: AnyReply,
  correlationId: string,
  more: Readonly<Record<string, string>> = {},
): Response {
  const headers = { "X-Correlation-ID": correlationId, ...more };
  return body === undefined
    ? new Response(null, { status, headers })
    : new Response(JSON.stringify(body), {
        status,
        headers: { ...headers, "Content-Type": "application/json" },
      });
}
