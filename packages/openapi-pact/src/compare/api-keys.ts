import { followRef } from "../follow-ref.js";
import { below, children, isRecord } from "../located.js";
import { documentRoot } from "../operation-source.js";
import type { Document } from "../read-document.js";

/** The names under which API keys travel, which are no parameters of any operation. */
export function sentApiKeys(document: Document, place: "query" | "header"): ReadonlySet<string> {
  const components = below(documentRoot(document), "components");
  const schemes = components && below(components, "securitySchemes");
  return new Set(
    [...(schemes ? children(schemes).values() : [])].flatMap((found) => {
      const scheme = followRef(document.files, found).value;
      return isRecord(scheme) && scheme.type === "apiKey" && scheme.in === place
        ? [String(scheme.name)]
        : [];
    }),
  );
}
