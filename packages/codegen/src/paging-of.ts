import type { Operation } from "./document.ts";
import { SpecError } from "./spec-error.ts";

/** The kind of paging that an operation declares as `x-paging`; undefined when it is not paged. */
export function pagingOf(operation: Operation): "page" | undefined {
  const kind = operation["x-paging"];
  if (kind !== undefined && kind !== "page") {
    throw new SpecError(
      `${operation.operationId}: x-paging "${kind}" is unknown; the kind is "page"`,
    );
  }
  return kind;
}
