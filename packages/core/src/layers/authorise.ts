import type { TokenSource } from "../auth/credentials.js";
import { type Call, renew } from "../call.js";
import { emit } from "../emit.js";
import { RefusedError } from "../errors/refused-error.js";
import type { Layer } from "../send.js";
import { bounded } from "./bounded.js";

/** RFC 6750 §2.1's alphabet and a little more: what can stand in a header without ending it. */
const TOKEN = /^[\x21-\x7e]+$/;

/**
 * Adds the token. A 401 was refused unread, so whatever its method it is sent once more with a new token, if
 * there is one; a 408 means to Entur that the token expired under way, so the token is dropped.
 */
export function authorise(tokens: TokenSource | undefined, apiUrl: string): Layer {
  if (tokens === undefined) {
    return (next) => next;
  }
  const home = `${apiUrl}/`;
  return (next) => async (request, call) => {
    checkTarget(request, call, home);
    const current = currentToken(tokens, call);
    // Nearly every call has its token at hand, and need not wait even for one turn.
    const token = typeof current === "string" ? current : await current;
    request.headers.set("Authorization", `Bearer ${token}`);
    const response = await next(request, call);
    if (response.status === 408) {
      tokens.drop(token);
    }
    if (response.status !== 401 || call.refreshed) {
      return response;
    }

    call.refreshed = true;
    emit(call, { type: "refresh" });
    tokens.drop(token);
    const fresh = await currentToken(tokens, call);
    if (fresh === token) {
      return response;
    }
    const again = renew(request, call);
    again.headers.set("Authorization", `Bearer ${fresh}`);
    return next(again, call);
  };
}

function currentToken(tokens: TokenSource, call: Call): string | Promise<string> {
  const given = tokens.get();
  return typeof given === "string"
    ? checked(given, call)
    : bounded(given, call).then((token) => checked(token, call));
}

function checked(token: unknown, call: Call): string {
  if (typeof token !== "string" || !TOKEN.test(token)) {
    throw new RefusedError("Not sent: the credentials gave a token that no header can hold", call);
  }
  return token;
}

/** Middleware and openapi-fetch's own options can send a call anywhere; the token stays at home. */
function checkTarget(request: Request, call: Call, home: string): void {
  if (!request.url.startsWith(home)) {
    throw new RefusedError(
      "Not sent: the request was moved away from the context's apiUrl, which its token is for; " +
        "create a context for the other host",
      call,
    );
  }
}
