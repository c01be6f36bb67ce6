import type { Host } from "../http/answer.js";
import { readText } from "../http/read-body.js";
import { CALLERS, type CallerProfile } from "./callers.js";
import { type Credentials, readCredentials } from "./read-credentials.js";
import { TOKEN_LIFETIME_SECONDS } from "./sign-token.js";
import { TokenRefusal } from "./token-refusal.js";
import { SANDBOX_AUDIENCE } from "./tokens.js";

/** The audience each of Entur's token hosts gives tokens for; elsewhere it is the host itself. */
const AUDIENCES: Readonly<Record<string, string>> = {
  "https://partner.entur.org": "https://api.entur.io",
  "https://partner.staging.entur.org": "https://api.staging.entur.io",
  "https://partner.dev.entur.org": "https://api.dev.entur.io",
};

/** Answers a request for a token. Throws a `Refusal`. */
export async function issueToken(request: Request, now: Date, host: Host): Promise<Response> {
  const credentials = readCredentials(await readText(request, host.maxBodyBytes));
  if (credentials === undefined) {
    const message = "Send client_id, client_secret, audience and grant_type as JSON";
    throw new TokenRefusal(400, "invalid_request", message);
  }
  const client = permittedClient(credentials, new URL(request.url).origin);
  const token = await host.tokens.issue(client, credentials.audience, now);
  return Response.json(
    { access_token: token, token_type: "Bearer", expires_in: TOKEN_LIFETIME_SECONDS },
    { headers: { "Cache-Control": "no-store" } },
  );
}

function permittedClient(credentials: Credentials, origin: string): CallerProfile {
  const { grantType, clientId, clientSecret, audience } = credentials;
  if (grantType !== "client_credentials") {
    const message = "grant_type is client_credentials here";
    throw new TokenRefusal(400, "unsupported_grant_type", message);
  }
  const client = Object.values(CALLERS).find(
    (one) => one.clientId === clientId && one.clientSecret === clientSecret,
  );
  if (client === undefined) {
    const message = "Unknown client_id or wrong client_secret";
    throw new TokenRefusal(401, "invalid_client", message);
  }
  const served = AUDIENCES[origin] ?? origin;
  if (![SANDBOX_AUDIENCE, served].includes(audience.replace(/\/$/, ""))) {
    throw new TokenRefusal(403, "access_denied", `This host issues tokens for ${served}`);
  }
  return client;
}
