import type { JSONWebKeySet, JWTVerifyGetKey } from "jose";

/** How tokens are signed. */
export const ALGORITHM = "RS256";

/** At the first token: who has none yet should not wait for it. */
export const loadJose = (): Promise<typeof import("jose")> => import("jose");

/** A key pair, and what others need of it. */
export interface SigningKeys {
  readonly privateKey: CryptoKey;
  readonly kid: string;
  readonly jwks: JSONWebKeySet;
  readonly keySet: JWTVerifyGetKey;
}

/** Makes a key pair. */
export async function makeSigningKeys(): Promise<SigningKeys> {
  const { createLocalJWKSet, exportJWK, generateKeyPair } = await loadJose();
  const { privateKey, publicKey } = await generateKeyPair(ALGORITHM);
  const kid = crypto.randomUUID();
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid, alg: ALGORITHM, use: "sig" }] };
  return { privateKey, kid, jwks, keySet: createLocalJWKSet(jwks) };
}
