import { isIPv4 } from "node:net";

/** Whether a name or address means this very machine, whatever a name server says. */
export function isLoopback(host: string): boolean {
  return (
    host === "localhost" ||
    // RFC 6761, 6.3.
    host.endsWith(".localhost") ||
    host === "::1" ||
    (isIPv4(host) && host.startsWith("127."))
  );
}
