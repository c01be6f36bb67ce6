import { type Located, pointerStep } from "../document/located.js";
import { walkMerged } from "./walk-merged.js";

/** Where the value at the end of a path stood in its document, or whatever on the way to it is known. */
export function originOf(
  origins: WeakMap<object, Located>,
  root: object,
  path: readonly string[],
): Located {
  // The operation itself is always known.
  let origin = origins.get(root) as Located;
  for (const { owner, key, value } of walkMerged(root, path)) {
    const { file, pointer } = origins.get(owner) ?? origin;
    const known = typeof value === "object" && value !== null ? origins.get(value) : undefined;
    origin = known ?? { file, pointer: `${pointer}/${pointerStep(key)}`, value };
  }
  return origin;
}
