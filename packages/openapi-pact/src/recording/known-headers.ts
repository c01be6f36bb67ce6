import { isRecord } from "../document/located.js";
import type { Document } from "../document/read-document.js";
import { securitySchemes } from "../document/security-schemes.js";
import { ANONYMOUS } from "../table/anonymous.js";
import type { DeclaredInteraction, Pact } from "../table/pact.js";

/** What HTTP, fetch and browsers add to a request by themselves. */
const OF_HTTP: readonly string[] = [
  "accept",
  "accept-charset",
  "accept-encoding",
  "accept-language",
  "cache-control",
  "connection",
  "content-encoding",
  "content-language",
  "content-length",
  "content-type",
  "date",
  "expect",
  "host",
  "keep-alive",
  "origin",
  "pragma",
  "priority",
  "referer",
  "te",
  "trailer",
  "transfer-encoding",
  "user-agent",
];

/**
 * The headers, in lower case, that a client may send with an interaction: those of HTTP itself, the document's and the
 * table's. Credentials are among them unless the caller is anonymous.
 */
export function knownHeaders(
  document: Document,
  { clientHeaders }: Pact,
  { operationId, caller, request }: DeclaredInteraction,
): ReadonlySet<string> {
  const parameters = document.operations.get(operationId)?.parameters ?? [];
  const names = [
    ...OF_HTTP,
    ...parameters.filter((one) => one.in === "header").map(({ name }) => name),
    ...(parameters.some((one) => one.in === "cookie") ? ["cookie"] : []),
    ...Object.keys(clientHeaders),
    ...Object.keys(request.header ?? {}),
    ...(caller === ANONYMOUS ? [] : credentialsOf(document)),
  ];
  return new Set(names.map((name) => name.toLowerCase()));
}

/** A client that has credentials may send them with every request, also where the document asks for none. */
function credentialsOf({ files, root }: Document): readonly string[] {
  const keys = [...securitySchemes(files, root).values()].flatMap((scheme) => {
    if (!isRecord(scheme) || scheme.type !== "apiKey") {
      return [];
    }
    return scheme.in === "header"
      ? [String(scheme.name)]
      : scheme.in === "cookie"
        ? ["cookie"]
        : [];
  });
  return ["authorization", ...keys];
}
