import { isDeepStrictEqual } from "node:util";
import { compareOpenApi } from "api-smart-diff";
import type { Located } from "../document/located.js";
import type { OperationDiff, Sides } from "./operation-diffs.js";
import { originOf } from "./origin-of.js";
import { QUIET_RULES } from "./quiet-rules.js";

/** Has the engine compare two versions of an operation; where they are the same, it is not asked. */
export function engineDiffs(
  origins: WeakMap<object, Located>,
  sides: Sides,
): readonly OperationDiff[] {
  if (isDeepStrictEqual(sides.before, sides.after)) {
    return [];
  }
  // The engine rewrites what it is given.
  const documents = structuredClone([sides.before, sides.after].map(documentOf));
  return compareOpenApi(documents[0], documents[1], { rules: QUIET_RULES })
    .diffs.filter(({ path }) => path.length > ABOVE)
    .map(({ action, type, path: [, , , ...steps], before, after }) => {
      const path = steps.map(String);
      const origin = originOf(origins, action === "add" ? sides.after : sides.before, path);
      return { action, path, before, after, engineSays: type, origin, sides };
    });
}

/** `paths`, the path and the method. */
const ABOVE = 3;

function documentOf(operation: object): object {
  return {
    openapi: "3.1.0",
    info: { title: "", version: "" },
    paths: { "/": { get: operation } },
  };
}
