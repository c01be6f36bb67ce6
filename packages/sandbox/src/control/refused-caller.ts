import { isIP } from "node:net";
import { isLoopback } from "../http/is-loopback.js";
import { isAllowedOrigin } from "../http/with-cors.js";

/** Who may control the sandbox besides whoever calls from this machine by its own name. */
export interface ControlAccess {
  /** Names that the sandbox may be called by. */
  readonly hosts: readonly string[];
  /** Web pages that may call it. */
  readonly origins: readonly string[];
}

/** Why a control request is not obeyed; undefined when it is. */
export function refusedCaller(
  { headers }: Request,
  { hosts, origins }: ControlAccess,
): string | undefined {
  const origin = headers.get("origin");
  if (origin !== null && !isAllowedOrigin(origin, origins)) {
    return `The page ${origin} may not control the sandbox: allow it by --origin ${origin}.`;
  }
  // In-process there is none. A page that had a name server point its own name here would send that name.
  const host = headers.get("host");
  const name = host === null ? undefined : nameOf(host);
  const allowed = hosts.map(nameOf);
  if (name !== undefined && !isLoopback(name) && isIP(name) === 0 && !allowed.includes(name)) {
    return `The sandbox is not controlled by the name ${name}: allow it by --allowed-host ${name}.`;
  }
  return undefined;
}

/** Without the port, the brackets of an IPv6 address, and the dot that ends a name which is complete. */
function nameOf(host: string): string {
  return host
    .replace(/:\d*$/, "")
    .replace(/^\[|\]$/g, "")
    .replace(/\.$/, "")
    .toLowerCase();
}
