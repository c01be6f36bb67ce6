import type { Call } from "./call.js";

/**
 * Says who calls, and under which correlation id. It comes after middleware and every header a caller can
 * set, so that none of them can drop or change the client name; a language is the context's unless they set one.
 */
export function identify({ headers, correlationId, settings }: Call, clientName: string): void {
  headers["et-client-name"] = clientName;
  headers["x-correlation-id"] = correlationId;
  if (settings.acceptLanguage !== undefined) headers["accept-language"] ??= settings.acceptLanguage;
}
