import { audiencesOf } from "../tokens/audiences-of.js";
import type { Caller } from "../tokens/caller.js";
import type { Tokens } from "../tokens/tokens.js";
import { Refusal } from "./refusal.js";

/** Who calls. Throws a {@link Refusal} with status 401. */
export async function authenticate(request: Request, tokens: Tokens, now: Date): Promise<Caller> {
  const [scheme, token] = (request.headers.get("authorization") ?? "").split(" ", 2);
  // RFC 9110, 11.1: the scheme is case-insensitive.
  if (scheme?.toLowerCase() !== "bearer" || !token) {
    throw new Refusal(401, "The access token is missing: send Authorization: Bearer <token>");
  }
  return tokens.verify(token, audiencesOf(request.url), now);
}

/** Throws a {@link Refusal} with status 403 when `caller` lacks `permission`. */
export function authorise(caller: Caller, permission: string): void {
  if (!caller.permissions.has(permission)) {
    throw new Refusal(403, `This client lacks the permission ${permission}`);
  }
}
