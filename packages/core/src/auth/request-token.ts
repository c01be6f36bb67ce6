import { parseBody } from "../answer/parse-body.js";
import { type Call, createCall } from "../call.js";
import { isPlainObject } from "../encode/fault.js";
import { HttpError } from "../errors/http-error.js";
import { toProblem } from "../errors/problem.js";
import { attempt } from "../layers/attempt.js";
import type { Operation } from "../operation.js";
import { tellEnd } from "../tell-end.js";
import type { CredentialsContext } from "./credentials.js";
import type { Grant } from "./token-cache.js";

/** What a token is asked for with. */
export interface TokenRequest extends CredentialsContext {
  readonly tokenUrl: string;
  readonly audience: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** RFC 6749 §5.1 leaves the lifetime out at will; Entur's tokens say theirs, and live 24 hours. */
const DEFAULT_LIFETIME_S = 300;
const NO_FIELDS: { readonly [name: string]: unknown } = {};

interface Granted {
  readonly ok: true;
  readonly response: Response;
  readonly grant: Grant;
}

/** One token request, in one attempt; an answer without a token is an {@link HttpError} that says what came. */
export async function requestToken(options: TokenRequest): Promise<Grant> {
  const call = createCall({
    operationId: "requestToken",
    operation: operationAt(options.tokenUrl),
    settings: options.settings,
    correlationId: crypto.randomUUID(),
    signal: undefined,
    url: options.tokenUrl,
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({
      grant_type: "client_credentials",
      client_id: options.clientId,
      client_secret: options.clientSecret,
      audience: options.audience,
    }),
    fetch: options.fetch,
    observer: options.observer,
    shared: false,
    parseAs: "json",
  });
  const { grant } = await tellEnd(ask(call), call);
  return grant;
}

async function ask(call: Call): Promise<Granted> {
  const answered = attempt(call);
  // In the request by now, and kept nowhere else, so that no error can show the secret.
  call.body = null;
  const response = await answered;
  const { value } = parseBody(response, call.answer?.text ?? "");
  const grant = response.ok ? toGrant(value) : undefined;
  if (grant === undefined) {
    const reason = response.ok ? "without an access_token" : undefined;
    throw new HttpError(
      { response, body: value, problem: toProblem(response, value), reason },
      call,
    );
  }
  return { ok: true, response, grant };
}

function operationAt(tokenUrl: string): Operation {
  const path = new URL(tokenUrl).pathname;
  return { method: "POST", path, parameters: [], responses: { 200: [] }, repeatable: true };
}

function toGrant(value: unknown): Grant | undefined {
  const { access_token: token, expires_in } = isPlainObject(value) ? value : NO_FIELDS;
  const lifetimeS = Number(expires_in);
  const lifetimeMs = (lifetimeS > 0 ? lifetimeS : DEFAULT_LIFETIME_S) * 1000;
  return typeof token === "string" && token !== "" ? { token, lifetimeMs } : undefined;
}
