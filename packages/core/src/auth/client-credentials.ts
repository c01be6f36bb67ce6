import { RefusedError } from "../errors/refused-error.js";
import type { Credentials } from "./credentials.js";
import { requestToken } from "./request-token.js";
import { isSecureUrl } from "./secure-url.js";
import { cacheToken } from "./token-cache.js";

/** What Entur gave you for machine-to-machine access. */
export interface ClientCredentialsOptions {
  readonly clientId: string;
  readonly clientSecret: string;
}

/**
 * OAuth 2.0 client credentials: exchanged for a token at the environment's token server, which is kept until
 * shortly before it expires and shared by every client of the context.
 */
export function clientCredentials(options: ClientCredentialsOptions): Credentials {
  const { clientId, clientSecret } = options;
  if (!clientId || !clientSecret) {
    throw new RefusedError("clientCredentials: clientId and clientSecret must both be given");
  }
  return {
    open(context) {
      const { tokenUrl, audience } = context.environment;
      if (tokenUrl === undefined) {
        throw new RefusedError("createEntur: clientCredentials need environment.tokenUrl");
      }
      if (!isSecureUrl(new URL(tokenUrl))) {
        throw new RefusedError(
          "createEntur: environment.tokenUrl must be https, or http to this machine: a secret goes there",
        );
      }
      return cacheToken(() =>
        requestToken({ ...context, tokenUrl, audience, clientId, clientSecret }),
      );
    },
  };
}
