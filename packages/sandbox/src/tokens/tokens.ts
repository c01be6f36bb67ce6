import type { JSONWebKeySet } from "jose";
import { Refusal } from "../http/refusal.js";
import type { Caller } from "./caller.js";
import type { CallerProfile } from "./callers.js";
import { type Checked, checkSignature } from "./check-signature.js";
import { signToken } from "./sign-token.js";
import { makeSigningKeys } from "./signing-keys.js";

/** Good at every address the sandbox is reached by. */
export const SANDBOX_AUDIENCE = "https://api.sandbox.example";

/** So many tokens are remembered. */
const MANY = 10_000;

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
  let made: ReturnType<typeof makeSigningKeys> | undefined;
  const keys = () => {
    made ??= makeSigningKeys();
    return made;
  };
  const read = remembering(async (token) => checkSignature(token, (await keys()).keySet));
  return {
    issue: async (client, audience, now) =>
      signToken({ client, audience, permissions: permissions(), now }, await keys()),
    verify: async (token, audiences, now) => {
      const { caller, audience, expiresMs } = await read(token);
      if (!audiences.includes(audience)) {
        throw new Refusal(401, "The access token was issued for another audience");
      }
      if (now.getTime() >= expiresMs) {
        throw new Refusal(401, "The access token has expired");
      }
      return caller;
    },
    jwks: async () => (await keys()).jwks,
  };
}

type Check = (token: string) => Promise<Checked>;

/** A signature stays right, so it is checked once; what depends on the request is checked each time. */
function remembering(check: Check): (token: string) => Checked | Promise<Checked> {
  const known = new Map<string, Checked>();
  const checkNew: Check = async (token) => {
    const checked = await check(token);
    if (known.size >= MANY) {
      known.clear();
    }
    known.set(token, checked);
    return checked;
  };
  return (token) => known.get(token) ?? checkNew(token);
}
