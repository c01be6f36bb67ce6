import { withFaults } from "../faults/with-faults.js";
import type { JournalEntry } from "../journal/journal.js";
import type { World } from "../world/world.js";
import { answer, type Found, type Host, type Routed } from "./answer.js";
import { SpecViolation, specViolation } from "./check-reply.js";
import { Refusal } from "./refusal.js";
import { storageRefusal } from "./storage-refusal.js";
import { toResponse } from "./to-response.js";
import { worldOf } from "./world-of.js";

/** Answers a request that has found its operation, whatever happens, unless a fault loses the connection. */
export async function respond(found: Found, host: Host): Promise<Response> {
  const { request, operationId } = found;
  const world = worldOf(request, host);
  if (world instanceof Refusal) {
    return refuseUnrouted(world, found, host);
  }
  const routed = route(found, world);
  const startedMs = performance.now();
  const entry: Omit<JournalEntry, "id"> = {
    at: routed.now.toISOString(),
    ...(world.name !== undefined && { session: world.name }),
    operationId,
    method: request.method,
    path: request.url.slice(request.url.indexOf("/", "https://".length)),
    correlationId: routed.correlationId,
    status: 0,
    ms: 0,
    verdict: routed.verdict,
  };
  try {
    const response = await limited(routed, host, entry);
    entry.status = response.status;
    return response;
  } finally {
    entry.ms = performance.now() - startedMs;
    host.journal.add(entry);
  }
}

function route(found: Found, world: World): Routed {
  return {
    ...found,
    world,
    now: world.clock.now(),
    correlationId: found.request.headers.get("x-correlation-id") ?? world.nextId(),
    verdict: { request: "unchecked", response: "valid" },
  };
}

/** The gateway's part: limits, then faults. */
async function limited(
  routed: Routed,
  host: Host,
  entry: Omit<JournalEntry, "id">,
): Promise<Response> {
  const { request, world, now, operationId } = routed;
  const { headers, refusal } = world.limits.count(request, now);
  if (refusal !== undefined) {
    return refused(refusal, routed, host, headers);
  }
  const faults = world.faults.hit(operationId);
  if (faults.length === 0) {
    return answered(routed, host, headers);
  }
  entry.faults = faults.map(({ kind }) => kind);
  return withFaults(faults, {
    request,
    now,
    answer: () => answered(routed, host, headers),
    refuse: (ordered) => refused(ordered, routed, host, headers),
  });
}

type HeaderTexts = Readonly<Record<string, string>>;

async function answered(routed: Routed, host: Host, headers: HeaderTexts): Promise<Response> {
  try {
    return toResponse(await answer(routed, host), routed.correlationId, headers);
  } catch (error) {
    const refusal =
      error instanceof Refusal ? error : (storageRefusal(error) ?? failure(error, routed, host));
    return refused(refusal, routed, host, headers);
  }
}

function refused(refusal: Refusal, routed: Routed, host: Host, headers: HeaderTexts): Response {
  const { status, isOwn, brokenRules } = refusal;
  const { request, now, service, correlationId, verdict } = routed;
  const { pathname: path } = new URL(request.url);
  const body = service.errorBody(refusal, { path, correlationId, now });
  // An error that breaks the spec is the best there is to send, so it is sent and reported.
  const violation = isOwn ? undefined : specViolation({ status, body }, routed);
  if (violation !== undefined) {
    verdict.response = "invalid";
    verdict.violation = violation;
    host.report(violation);
  }
  if (isOwn) {
    verdict.response = "unchecked";
  }
  if (brokenRules.length > 0) {
    verdict.request = "invalid";
    verdict.brokenRules = brokenRules.map(({ field, message }) => `${field} ${message}`);
  }
  return toResponse({ status, body }, correlationId, { ...headers, ...refusal.headers });
}

/** The sandbox's own mistake: reported, and told to the caller without its stack. */
function failure(error: unknown, { operationId, verdict }: Routed, host: Host): Refusal {
  const isViolation = error instanceof SpecViolation;
  const violation = isViolation ? error.message : `${operationId} threw ${error}`;
  verdict.response = "invalid";
  verdict.violation = violation;
  host.report(violation);
  return new Refusal(
    500,
    isViolation
      ? `The sandbox's answer breaks the spec: ${violation}`
      : "Something unexpected happened",
  );
}

/** A request that names a session there cannot be is nobody's, and in no journal. */
function refuseUnrouted(refusal: Refusal, found: Found, host: Host): Response {
  return refused(refusal, route(found, host.worlds.base), host, {});
}
