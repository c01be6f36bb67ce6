import type { ClientName } from "../client-name.js";
import type { Layer } from "../send.js";

/**
 * Says who calls, and under which correlation id. It comes after middleware and every header a caller can
 * set, so that none of them can drop or change the client name.
 */
export function identify(clientName: ClientName): Layer {
  return (next) => (request, call) => {
    const { headers } = request;
    headers.set("ET-Client-Name", clientName);
    headers.set("X-Correlation-Id", call.correlationId);
    const { acceptLanguage } = call.settings;
    if (acceptLanguage !== undefined && !headers.has("Accept-Language")) {
      headers.set("Accept-Language", acceptLanguage);
    }
    return next(request, call);
  };
}
