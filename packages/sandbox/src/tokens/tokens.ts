import type { JSONWebKeySet, JWTVerifyGetKey } from "jose";
import { Refusal } from "../http/refusal.js";
import type { Caller } from "./caller.js";
import type { CallerProfile } from "./callers.js";

/** Where tokens come from: partners' and internal ones have issuers of their own. */
export const ISSUERS = {
  partner: "https://partner.sandbox.example/",
  internal: "https://internal.sandbox.example/",
} as const;

/** Good at every address the sandbox is reached by. */
export const SANDBOX_AUDIENCE = "https://api.sandbox.example";

/** How long a token lasts, in seconds. */
export const TOKEN_LIFETIME_SECONDS = 86_400;

/** So many tokens are remembered. */
const MANY = 10_000;
const ALGORITHM = "RS256";
const ORGANISATION_CLAIM = "https://entur.io/organisationID";

/** Issues and checks access tokens. */
export interface Tokens {
  /** A token for one audience, as Entur's token endpoint would issue it. */
  issue(client: CallerProfile, audience: string, now: Date): Promise<string>;
  /** Who a token was issued to. Throws a {@link Refusal} with status 401. */
  verify(token: string, audiences: readonly string[], now: Date): Promise<Caller>;
  /** The public keys. */
  jwks(): Promise<JSONWebKeySet>;
}

/** `permissions` answers what every permitted client has. The signing key is made at the first use. */
export function createTokens(permissions: () => readonly string[]): Tokens {
  let keys: ReturnType<typeof makeKeys> | undefined;
  const ready = () => {
    keys ??= makeKeys();
    return keys;
  };
  // A signature stays right, so it is checked once; what depends on the request is checked each time.
  const known = new Map<string, Checked>();
  const check = async (token: string) => {
    const checked = await checkSignature(token, (await ready()).keySet);
    if (known.size >= MANY) {
      known.clear();
    }
    known.set(token, checked);
    return checked;
  };
  return {
    async issue(client, audience, now) {
      const { privateKey, kid } = await ready();
      const { SignJWT } = await loadJose();
      const seconds = Math.floor(now.getTime() / 1000);
      const issuedAt = client.isExpired ? seconds - 2 * TOKEN_LIFETIME_SECONDS : seconds;
      return new SignJWT({
        azp: client.clientId,
        permissions: client.isPermitted ? permissions() : [],
        [ORGANISATION_CLAIM]: client.organisationId,
      })
        .setProtectedHeader({ alg: ALGORITHM, typ: "JWT", kid })
        .setIssuer(client.isInternal ? ISSUERS.internal : ISSUERS.partner)
        .setSubject(`${client.clientId}@clients`)
        .setAudience(audience)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + TOKEN_LIFETIME_SECONDS)
        .sign(privateKey);
    },
    async verify(token, audiences, now) {
      const { caller, audience, expiresMs } = known.get(token) ?? (await check(token));
      if (!audiences.includes(audience)) {
        throw new Refusal(401, "The access token was issued for another audience");
      }
      if (now.getTime() >= expiresMs) {
        throw new Refusal(401, "The access token has expired");
      }
      return caller;
    },
    jwks: async () => (await ready()).jwks,
  };
}

/** What a token of ours says. */
interface Checked {
  readonly caller: Caller;
  readonly audience: string;
  readonly expiresMs: number;
}

async function checkSignature(token: string, keySet: JWTVerifyGetKey): Promise<Checked> {
  const { jwtVerify } = await loadJose();
  try {
    const { payload } = await jwtVerify(token, keySet, {
      algorithms: [ALGORITHM],
      // Whether it has expired is asked of every request.
      currentDate: new Date(0),
      requiredClaims: ["exp", "aud", "azp", "permissions", ORGANISATION_CLAIM],
    });
    return {
      caller: callerOf(payload),
      // Required above, and one text in every token that `issue` writes.
      audience: payload.aud as string,
      expiresMs: (payload.exp ?? 0) * 1_000,
    };
  } catch {
    // Why is of no use to the caller, and a token is not to be repeated.
    throw new Refusal(401, "The access token is not one that this service issued");
  }
}

/** At the first token: who has none yet should not wait for it. */
const loadJose = () => import("jose");

async function makeKeys() {
  const { createLocalJWKSet, exportJWK, generateKeyPair } = await loadJose();
  const { privateKey, publicKey } = await generateKeyPair(ALGORITHM);
  const kid = crypto.randomUUID();
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid, alg: ALGORITHM, use: "sig" }] };
  return { privateKey, kid, jwks, keySet: createLocalJWKSet(jwks) };
}

function callerOf(claims: Readonly<Record<string, unknown>>): Caller {
  // Only `issue` holds the private key, so these claims are of the types it writes.
  return {
    clientId: claims.azp as string,
    organisationId: claims[ORGANISATION_CLAIM] as number,
    permissions: new Set(claims.permissions as string[]),
    isInternal: claims.iss === ISSUERS.internal,
  };
}
