import { isRecord } from "../document/located.js";
import type { Document } from "../document/read-document.js";
import { securitySchemes } from "../document/security-schemes.js";

/** The names under which API keys travel, which are no parameters of any operation. */
export function sentApiKeys(
  { files, root }: Document,
  place: "query" | "header",
): ReadonlySet<string> {
  const keys = [...securitySchemes(files, root).values()]
    .filter(isRecord)
    .filter(({ type, in: where }) => type === "apiKey" && where === place);
  return new Set(keys.map(({ name }) => String(name)));
}
