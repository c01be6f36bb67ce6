import type { Call } from "./call.js";
import type { ClientName } from "./client-name.js";
import type { HeaderRecord } from "./encode/header-record.js";

/** Headers, by lower-case name, with those that a call is known by. */
export type Identify = (headers: HeaderRecord, call: Call) => HeaderRecord;

/**
 * Says who calls, and under which correlation id. It comes after middleware and every header a caller can
 * set, so that none of them can drop or change the client name; a language is the context's unless they set one.
 */
export function identify(clientName: ClientName): Identify {
  return (headers, { correlationId, settings: { acceptLanguage } }) => ({
    ...(acceptLanguage !== undefined && { "accept-language": acceptLanguage }),
    ...headers,
    "et-client-name": clientName,
    "x-correlation-id": correlationId,
  });
}
