import type { Node } from "./node.ts";
import { operationsOf } from "./operations-of.ts";

/** Generated methods are named after operationIds: each operation has one, and no other has it too. */
export function findOperationIds(document: Node): readonly string[] {
  const seen = new Map<string, string>();
  return operationsOf(document).flatMap(({ id, at }) => {
    const first = seen.get(id);
    seen.set(id, first ?? at);
    if (id === "") {
      return [`${at}: no operationId`];
    }
    return first === undefined ? [] : [`${at}: operationId "${id}" is taken by ${first}`];
  });
}
