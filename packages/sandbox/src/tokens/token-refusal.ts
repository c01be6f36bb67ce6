import { Refusal } from "../http/refusal.js";

/** A refusal with one of the error codes of RFC 6749, 5.2. */
export class TokenRefusal extends Refusal {
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(status, message);
    this.code = code;
  }
}

/** A refusal as the token endpoint puts it, whoever made it. */
export function tokenError(refusal: Refusal): object {
  return { error: codeOf(refusal), error_description: refusal.message };
}

/** For what RFC 6749 has no code of its own, those of its 4.1.2.1 and of Auth0. */
function codeOf(refusal: Refusal): string {
  if (refusal instanceof TokenRefusal) {
    return refusal.code;
  }
  switch (refusal.status) {
    case 401:
      return "invalid_client";
    case 403:
      return "access_denied";
    case 429:
      return "too_many_requests";
    case 503:
      return "temporarily_unavailable";
    default:
      return refusal.status < 500 ? "invalid_request" : "server_error";
  }
}
