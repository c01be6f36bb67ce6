import type { JWTVerifyGetKey } from "jose";
import { Refusal } from "../http/refusal.js";
import type { Caller } from "./caller.js";
import { ISSUERS, ORGANISATION_CLAIM } from "./claims.js";
import { ALGORITHM, loadJose } from "./signing-keys.js";

/** What a token of ours says. */
export interface Checked {
  readonly caller: Caller;
  readonly audience: string;
  readonly expiresMs: number;
}

/** Reads a token that one of `keySet` has signed. Throws a {@link Refusal} with status 401. */
export async function checkSignature(token: string, keySet: JWTVerifyGetKey): Promise<Checked> {
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
      // Required above, and one text in every token that is issued here.
      audience: payload.aud as string,
      expiresMs: (payload.exp ?? 0) * 1_000,
    };
  } catch {
    // Why is of no use to the caller, and a token is not to be repeated.
    throw new Refusal(401, "The access token is not one that this service issued");
  }
}

function callerOf(claims: Readonly<Record<string, unknown>>): Caller {
  // Only the sandbox holds the private key, so these claims are of the types it writes.
  return {
    clientId: claims.azp as string,
    organisationId: claims[ORGANISATION_CLAIM] as number,
    permissions: new Set(claims.permissions as string[]),
    isInternal: claims.iss === ISSUERS.internal,
  };
}
