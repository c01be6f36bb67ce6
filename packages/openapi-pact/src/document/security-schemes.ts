import { followRef } from "./follow-ref.js";
import { below, children, type Located } from "./located.js";
import type { SourceFiles } from "./source-files.js";

/** A document's security schemes by name, no `$ref` left at the top. */
export function securitySchemes(files: SourceFiles, root: Located): ReadonlyMap<string, unknown> {
  const components = below(root, "components");
  const schemes = components && below(components, "securitySchemes");
  return new Map(
    [...(schemes ? children(schemes) : [])].map(([name, found]) => [
      name,
      followRef(files, found).value,
    ]),
  );
}
