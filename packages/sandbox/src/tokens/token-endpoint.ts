import type { Context } from "hono";
import { CALLERS, type CallerProfile } from "./callers.js";
import { SANDBOX_AUDIENCE, TOKEN_LIFETIME_SECONDS, type Tokens } from "./tokens.js";

/** The audience each of Entur's token hosts gives tokens for; elsewhere it is the host itself. */
const AUDIENCES: Readonly<Record<string, string>> = {
  "https://partner.entur.org": "https://api.entur.io",
  "https://partner.staging.entur.org": "https://api.staging.entur.io",
  "https://partner.dev.entur.org": "https://api.dev.entur.io",
};

/** `POST /oauth/token`: client credentials as JSON. Errors have the shape of RFC 6749, 5.2. */
export function tokenEndpoint(
  tokens: Tokens,
  now: (request: Request) => Date,
): (context: Context) => Promise<Response> {
  return async (context) => {
    const request = await readCredentials(context.req.raw);
    if (request === undefined) {
      return failure(
        context,
        400,
        "invalid_request",
        "Send client_id, client_secret, audience and grant_type as JSON",
      );
    }
    if (request.grantType !== "client_credentials") {
      return failure(
        context,
        400,
        "unsupported_grant_type",
        "grant_type is client_credentials here",
      );
    }
    const client = findClient(request.clientId, request.clientSecret);
    if (client === undefined) {
      return failure(context, 401, "invalid_client", "Unknown client_id or wrong client_secret");
    }
    const audience = new URL(context.req.url).origin;
    if (!isServed(request.audience, audience)) {
      return failure(
        context,
        403,
        "access_denied",
        `This host issues tokens for ${AUDIENCES[audience] ?? audience}`,
      );
    }
    return context.json(
      {
        access_token: await tokens.issue(client, request.audience, now(context.req.raw)),
        token_type: "Bearer",
        expires_in: TOKEN_LIFETIME_SECONDS,
      },
      200,
      { "Cache-Control": "no-store" },
    );
  };
}

/** Audiences a request to `url` may carry. A trailing slash makes no difference. */
export function audiencesOf(url: string): string[] {
  const { origin } = new URL(url);
  return [SANDBOX_AUDIENCE, origin, `${origin}/`];
}

interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly audience: string;
  readonly grantType: string;
}

async function readCredentials(request: Request): Promise<Credentials | undefined> {
  const body: unknown = await request.json().catch(() => undefined);
  const read = (name: string) => {
    // Any JSON value but null and undefined can be asked for a property.
    const value = (body as Record<string, unknown> | null | undefined)?.[name];
    return typeof value === "string" ? value : undefined;
  };
  const [clientId, clientSecret] = [read("client_id"), read("client_secret")];
  const [audience, grantType] = [read("audience"), read("grant_type")];
  return clientId !== undefined &&
    clientSecret !== undefined &&
    audience !== undefined &&
    grantType !== undefined
    ? { clientId, clientSecret, audience, grantType }
    : undefined;
}

function findClient(clientId: string, clientSecret: string): CallerProfile | undefined {
  return Object.values(CALLERS).find(
    (one) => one.clientId === clientId && one.clientSecret === clientSecret,
  );
}

function isServed(audience: string, origin: string): boolean {
  const served = [SANDBOX_AUDIENCE, AUDIENCES[origin] ?? origin];
  return served.includes(audience.replace(/\/$/, ""));
}

function failure(
  context: Context,
  status: 400 | 401 | 403,
  error: string,
  description: string,
): Response {
  return context.json({ error, error_description: description }, status);
}
