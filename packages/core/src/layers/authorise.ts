import type { TokenSource } from "../auth/credentials.js";
import type { Call } from "../call.js";
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
export function authorise(source: TokenSource | undefined, apiUrl: string): Layer {
  if (source === undefined) {
    return (next) => next;
  }
  const tokens = source;
  const home = `${apiUrl}/`;
  return (next) => {
    const authorised = (call: Call, token: string) => {
      call.headers.authorization = `Bearer ${token}`;
      return next(call);
    };

    async function refused(response: Response, call: Call, token: string): Promise<Response> {
      const isExpired = response.status === 408;
      if (isExpired || !call.refreshed) {
        tokens.drop(token);
      }
      if (isExpired || call.refreshed) {
        return response;
      }
      call.refreshed = true;
      emit(call, { type: "refresh" });
      const fresh = await currentToken(tokens, call);
      return fresh === token ? response : authorised(call, fresh);
    }

    const send = (call: Call, token: string) =>
      authorised(call, token).then((response) =>
        response.status === 401 || response.status === 408
          ? refused(response, call, token)
          : response,
      );

    return (call) => {
      checkTarget(call, home);
      const token = currentToken(tokens, call);
      // Nearly every call has its token at hand, and need not wait even for one turn.
      return typeof token === "string"
        ? send(call, token)
        : token.then((awaited) => send(call, awaited));
    };
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
function checkTarget(call: Call, home: string): void {
  if (!call.url.startsWith(home)) {
    throw new RefusedError(
      "Not sent: the request was moved away from the context's apiUrl, which its token is for; " +
        "create a context for the other host",
      call,
    );
  }
}
