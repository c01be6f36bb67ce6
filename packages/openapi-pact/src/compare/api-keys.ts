import { followRef } from "../follow-ref.js";
import { below, children, isRecord } from "../located.js";
import type { Document } from "../read-document.js";

/** The names under which API keys travel, which are no parameters of any operation. */
export function sentApiKeys({ files }: Document, place: "query" | "header"): ReadonlySet<string> {
  const [[file, value] = ["", undefined]] = files;
  const components = below({ file, pointer: "", value }, "components");
  const schemes = components && below(components, "securitySchemes");
  return new Set(
    [...(schemes ? children(schemes).values() : [])].flatMap((found) => {
      const scheme = followRef(files, found).value;
      return isRecord(scheme) && scheme.type === "apiKey" && scheme.in === place
        ? [String(scheme.name)]
        : [];
    }),
  );
}
