import {
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  type JSONWebKeySet,
  jwtVerify,
  SignJWT,
} from "jose";
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

const ALGORITHM = "RS256";
const ORGANISATION_CLAIM = "https://entur.io/organisationID";

/** Issues and checks access tokens. */
export interface Tokens {
  /** A token for one audience, as Entur's token endpoint would issue it. */
  issue(client: CallerProfile, audience: string): Promise<string>;
  /** Who a token was issued to. Throws a {@link Refusal} with status 401. */
  verify(token: string, audiences: readonly string[]): Promise<Caller>;
  /** The public keys. */
  jwks(): Promise<JSONWebKeySet>;
}

/** `permissions` are what every permitted client has. The signing key is made at the first use. */
export function createTokens(permissions: readonly string[], now: () => Date): Tokens {
  let keys: ReturnType<typeof makeKeys> | undefined;
  const ready = () => {
    keys ??= makeKeys();
    return keys;
  };
  return {
    async issue(client, audience) {
      const { privateKey, kid } = await ready();
      const seconds = Math.floor(now().getTime() / 1000);
      const issuedAt = client.isExpired ? seconds - 2 * TOKEN_LIFETIME_SECONDS : seconds;
      return new SignJWT({
        azp: client.clientId,
        permissions: client.isPermitted ? permissions : [],
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
    async verify(token, audiences) {
      const { keySet } = await ready();
      try {
        const { payload } = await jwtVerify(token, keySet, {
          algorithms: [ALGORITHM],
          audience: [...audiences],
          currentDate: now(),
          requiredClaims: ["exp", "azp", "permissions", ORGANISATION_CLAIM],
        });
        return callerOf(payload);
      } catch (error) {
        throw new Refusal(401, reasonOf(error));
      }
    },
    jwks: async () => (await ready()).jwks,
  };
}

async function makeKeys() {
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

/** Says what is wrong with a token, never what is in it. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ERR_JWT_EXPIRED") {
    return "The access token has expired";
  }
  if (code === "ERR_JWT_CLAIM_VALIDATION_FAILED") {
    return "The access token was issued for another audience";
  }
  return "The access token is not one that this service issued";
}
