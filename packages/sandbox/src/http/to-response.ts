import type { AnyReply } from "./service.js";

/** The answer on the wire. */
export function toResponse(
  { status, body }: AnyReply,
  correlationId: string,
  more: Readonly<Record<string, string>> = {},
): Response {
  const headers = { "X-Correlation-ID": correlationId, ...more };
  return body === undefined
    ? new Response(null, { status, headers })
    : new Response(JSON.stringify(body), {
        status,
        headers: { ...headers, "Content-Type": "application/json" },
      });
}
