import type { CallerProfile } from "./callers.js";
import { ISSUERS, ORGANISATION_CLAIM } from "./claims.js";
import { ALGORITHM, loadJose, type SigningKeys } from "./signing-keys.js";

/** How long a token lasts, in seconds. */
export const TOKEN_LIFETIME_SECONDS = 86_400;

/** What a token says. */
export interface TokenContent {
  readonly client: CallerProfile;
  readonly audience: string;
  /** What clients that are permitted anything are permitted. */
  readonly permissions: readonly string[];
  readonly now: Date;
}

/** Writes and signs a token. */
export async function signToken(content: TokenContent, keys: SigningKeys): Promise<string> {
  const { SignJWT } = await loadJose();
  const { client, audience, permissions, now } = content;
  const seconds = Math.floor(now.getTime() / 1000);
  const issuedAt = client.isExpired ? seconds - 2 * TOKEN_LIFETIME_SECONDS : seconds;
  return new SignJWT({
    azp: client.clientId,
    permissions: client.isPermitted ? permissions : [],
    [ORGANISATION_CLAIM]: client.organisationId,
  })
    .setProtectedHeader({ alg: ALGORITHM, typ: "JWT", kid: keys.kid })
    .setIssuer(client.isInternal ? ISSUERS.internal : ISSUERS.partner)
    .setSubject(`${client.clientId}@clients`)
    .setAudience(audience)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + TOKEN_LIFETIME_SECONDS)
    .sign(keys.privateKey);
}
