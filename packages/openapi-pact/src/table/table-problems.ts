import type { Document } from "../document/read-document.js";
import { otherDocumentProblem } from "./other-document.js";
import type { Pact } from "./pact.js";

/** Where table and document differ. Types say the same, but they may stem from another version of the document. */
export function tableProblems(document: Document, pact: Pact): readonly string[] {
  const other = otherDocumentProblem(document, pact);
  if (other !== undefined) {
    return [other];
  }
  const declared = cellsOf([...pact.interactions, ...pact.waivers]);
  const documented = documentedCells(document);
  const isWaived = restOf(pact);
  const empty = pact.interactions.length === 0 ? ["The table declares no interaction."] : [];
  return [
    ...empty,
    ...[...documented]
      .filter((cell) => !declared.has(cell) && !isWaived(cell))
      .map((cell) => `${cell} is documented, but the table has no interaction or waiver for it.`),
    ...[...declared]
      .filter((cell) => !documented.has(cell))
      .map((cell) => `${cell} is in the table, but not in ${document.place}.`),
  ];
}

/** Whether a `<operationId> › <status>` belongs to an operation that the table leaves out under one waiver. */
export function restOf({ operationIds, waiveRest }: Pact): (cell: string) => boolean {
  const tabled = new Set(operationIds);
  return (cell) => waiveRest !== undefined && !tabled.has(cell.replace(/ › [^›]*$/, ""));
}

/** Every `<operationId> › <status>` of a document. */
export function documentedCells(document: Document): ReadonlySet<string> {
  return new Set(
    [...document.operations.values()].flatMap(({ operationId, responses }) =>
      [...responses.keys()].map((status) => `${operationId} › ${status}`),
    ),
  );
}

function cellsOf(
  declared: readonly { readonly operationId: string; readonly documented: string }[],
): ReadonlySet<string> {
  return new Set(declared.map(({ operationId, documented }) => `${operationId} › ${documented}`));
}
