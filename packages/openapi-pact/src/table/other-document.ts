import type { Document } from "../document/read-document.js";
import type { Pact } from "./pact.js";

/** That a table is about another document altogether; whatever else is wrong would only follow from that. */
export function otherDocumentProblem(
  document: Document,
  { operationIds }: Pact,
): string | undefined {
  const [first] = operationIds;
  return first !== undefined && !operationIds.some((name) => document.operations.has(name))
    ? `The table is for another document: none of its ${operationIds.length} operations, such as ${first}, is in ${document.place}.`
    : undefined;
}
