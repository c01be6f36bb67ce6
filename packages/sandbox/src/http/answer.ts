import { parseAccept } from "hono/utils/accept";
import type { Database } from "../database/database.js";
import type { Faults } from "../faults/faults.js";
import { permissionFor } from "../tokens/permissions.js";
import type { Tokens } from "../tokens/tokens.js";
import { authenticate, authorise } from "./access.js";
import { checkReply } from "./check-reply.js";
import { readRequest } from "./read-request.js";
import type { AnyReply, Service } from "./service.js";

/** What every operation is answered with. */
export interface Host {
  readonly db: () => Promise<Database>;
  readonly tokens: Tokens;
  readonly now: () => Date;
  readonly faults: Faults;
  /** Told of every answer outside the spec and every handler that throws. */
  readonly report: (violation: string) => void;
}

/** A request that has found its operation. */
export interface Routed {
  readonly request: Request;
  readonly path: Readonly<Record<string, string>>;
  readonly service: Service;
  readonly operationId: string;
  readonly now: Date;
}

/** Answers one operation, step by step. Throws a `Refusal` for everything but success. */
export async function answer(routed: Routed, host: Host): Promise<AnyReply> {
  const { request, path, service, operationId, now } = routed;
  const { operation, checks, handler } = partsOf(service, operationId);

  const caller = await authenticate(request, host.tokens);
  authorise(caller, permissionFor(service, operation));
  const valid = await readRequest(request, path, operation, checks);
  const db = await host.db();
  return db.transaction().execute(async (transaction) => {
    const languages = languagesOf(request.headers);
    const call = { ...valid, caller, now, languages, db: transaction };
    // `valid` has passed the checks generated from the very spec the handler's types come from.
    const reply = await handler(call as never);
    checkReply(reply, routed);
    return reply;
  });
}

function partsOf({ operations, validators, handlers }: Service, operationId: string) {
  const operation = operations[operationId];
  const checks = validators[operationId];
  const handler = handlers[operationId];
  if (!operation || !checks || !handler) {
    throw new Error(
      `${operationId} is in one generated file and not in another: run pnpm generate`,
    );
  }
  return { operation, checks, handler };
}

/** RFC 9110, 12.5.4: by weight, then in the order given. */
function languagesOf(headers: Headers): string[] {
  return parseAccept(headers.get("accept-language") ?? "")
    .filter(({ q }) => q > 0)
    .map(({ type }) => type.toLowerCase());
}
