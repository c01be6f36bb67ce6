import { parseAccept } from "hono/utils/accept";
import type { CouponYear } from "../contracts/remaining-coupons.js";
import type { Journal, Verdict } from "../journal/journal.js";
import { permissionFor } from "../tokens/permissions.js";
import type { Tokens } from "../tokens/tokens.js";
import type { World } from "../world/world.js";
import type { Worlds } from "../world/worlds.js";
import { authenticate, authorise } from "./access.js";
import { checkReply } from "./check-reply.js";
import { readRequest } from "./read-request.js";
import { isReading } from "./routes.js";
import type { AnyReply, Service } from "./service.js";

/** What every operation is answered with. */
export interface Host {
  readonly worlds: Worlds;
  readonly tokens: Tokens;
  readonly journal: Journal;
  /** The largest request body that is read. */
  readonly maxBodyBytes: number;
  /** The largest page that is answered. */
  readonly maxPerPage: number;
  readonly couponYear: CouponYear;
  /** Told of every answer outside the spec and every handler that throws. */
  readonly report: (violation: string) => void;
}

/** A request that has found its operation. */
export interface Found {
  readonly request: Request;
  readonly path: Readonly<Record<string, string>>;
  readonly service: Service;
  readonly operationId: string;
}

/** A request that has found its operation and its session. */
export interface Routed extends Found {
  readonly world: World;
  /** The one instant the whole request is answered at. */
  readonly now: Date;
  readonly correlationId: string;
  /** Filled in as the request is read and answered. */
  readonly verdict: Verdict;
}

/** Answers one operation, step by step. Throws a `Refusal` for everything but success. */
export async function answer(routed: Routed, host: Host): Promise<AnyReply> {
  const { request, path, service, operationId, now, world, verdict } = routed;
  const { operation, checks, handler } = partsOf(service, operationId);
  const { maxBodyBytes, maxPerPage, couponYear } = host;

  const caller = await authenticate(request, host.tokens, now);
  authorise(caller, permissionFor(service, operation));
  const valid = await readRequest(
    { request, path, maxBodyBytes, maxPerPage, anyCase: service.anyCase },
    operation,
    checks,
  );
  verdict.request = "valid";
  const intent = isReading(operation) ? "read" : "write";
  return world.store.transact(intent, async (db) => {
    const languages = languagesOf(request.headers);
    const call = { ...valid, caller, now, languages, couponYear, db };
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
