import { withFaults } from "../faults/with-faults.js";
import type { Host } from "../http/answer.js";
import { Refusal } from "../http/refusal.js";
import { worldOf } from "../http/world-of.js";
import type { JournalEntry } from "../journal/journal.js";
import type { World } from "../world/world.js";
import { issueToken } from "./issue-token.js";
import { TOKEN_OPERATION } from "./token-operation.js";
import { tokenError } from "./token-refusal.js";

/** `POST /oauth/token`: client credentials as JSON. Errors have the shape of RFC 6749, 5.2. */
export async function tokenEndpoint(request: Request, host: Host): Promise<Response> {
  const world = worldOf(request, host);
  // No session has such a name, and so no journal.
  return world instanceof Refusal ? refused(world) : journalled(request, world, host);
}

async function journalled(request: Request, world: World, host: Host): Promise<Response> {
  const now = world.clock.now();
  const startedMs = performance.now();
  const entry = entryOf(request, world, now);
  try {
    const faults = world.faults.hit(TOKEN_OPERATION);
    if (faults.length > 0) {
      entry.faults = faults.map(({ kind }) => kind);
    }
    const answer = () => answered(request, now, host, entry);
    const response = await withFaults(faults, { request, now, answer, refuse: refused });
    entry.status = response.status;
    return response;
  } finally {
    entry.ms = performance.now() - startedMs;
    host.journal.add(entry);
  }
}

/** No spec says what such a request may be, so it is only told apart whether it could be used. */
async function answered(
  request: Request,
  now: Date,
  host: Host,
  { verdict }: Omit<JournalEntry, "id">,
): Promise<Response> {
  try {
    const response = await issueToken(request, now, host);
    verdict.request = "valid";
    return response;
  } catch (error) {
    if (!(error instanceof Refusal)) {
      throw error;
    }
    verdict.request = "invalid";
    verdict.brokenRules = [error.message];
    return refused(error);
  }
}

function refused(refusal: Refusal): Response {
  const { status, headers } = refusal;
  return Response.json(tokenError(refusal), { status, headers });
}

function entryOf(request: Request, world: World, now: Date): Omit<JournalEntry, "id"> {
  const correlationId = request.headers.get("x-correlation-id");
  return {
    at: now.toISOString(),
    ...(world.name !== undefined && { session: world.name }),
    operationId: TOKEN_OPERATION,
    method: request.method,
    path: new URL(request.url).pathname,
    ...(correlationId !== null && { correlationId }),
    status: 0,
    ms: 0,
    verdict: { request: "unchecked", response: "unchecked" },
  };
}
