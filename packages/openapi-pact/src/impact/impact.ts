import type { Document } from "../document/read-document.js";
import type { Pact } from "../table/pact.js";
import { alikeBetween } from "./alike.js";
import { apiOperations } from "./api-operation.js";
import type { Change, TouchedInteraction, Verdict } from "./change.js";
import { componentsBetween } from "./component-diffs.js";
import { documentChanges } from "./document-changes.js";
import { mergeChanges, mergeTouched } from "./merge-changes.js";
import { type Comparison, operationChanges, wholeOperationChange } from "./operation-changes.js";
import type { DocumentPair } from "./operation-diffs.js";
import { pairOperations } from "./pair-operations.js";

/** What {@link impact} compares, as `readDocument` read it. */
export interface ImpactOptions {
  readonly before: Document;
  readonly after: Document;
  /** The table whose interactions are told. Default none. */
  readonly pact?: Pact;
}

/** What a new version of a document does to those who use it. */
export interface Impact {
  readonly changes: readonly Change[];
  /** The worst of the changes, or `none`. */
  readonly verdict: Verdict | "none";
  /** Every operation that a change other than of docs reaches. */
  readonly operationIds: readonly string[];
  /** Every interaction of the table that a change reaches, with the worst it does to it. */
  readonly interactions: readonly TouchedInteraction[];
}

/** Compares two versions of a document, judges each change by its direction, and tells whom it reaches. */
export function impact({ before, after, pact }: ImpactOptions): Impact {
  const files: DocumentPair = {
    before: before.files,
    after: after.files,
    alike: alikeBetween(before.files, after.files),
  };
  const comparison: Comparison = {
    ...files,
    components: componentsBetween(files),
    roots: { before: before.root.file, after: after.root.file },
    pact,
  };
  const { shared, removed, added } = pairOperations(apiOperations(before), apiOperations(after));
  const found = mergeChanges([
    ...removed.map((one) => wholeOperationChange(comparison, one, "removed")),
    ...added.map((one) => wholeOperationChange(comparison, one, "added")),
    ...shared.flatMap(([one, other]) => operationChanges(comparison, one, other)),
    ...documentChanges(comparison, before, after),
  ]);
  const changes = sorted(found);
  const felt = changes.filter(({ verdict }) => verdict !== "docs");
  return {
    changes,
    verdict: worstOf(changes),
    operationIds: [...new Set(felt.flatMap(({ operationIds }) => operationIds))],
    interactions: mergeTouched(changes.flatMap(({ interactions }) => interactions)),
  };
}

const BY_VERDICT: readonly Verdict[] = ["breaking", "compatible", "docs"];

/** The worst first; among equals in the order of the document. */
function sorted(changes: readonly Change[]): readonly Change[] {
  return changes.toSorted(
    (one, other) => BY_VERDICT.indexOf(one.verdict) - BY_VERDICT.indexOf(other.verdict),
  );
}

function worstOf(changes: readonly Change[]): Impact["verdict"] {
  return sorted(changes)[0]?.verdict ?? "none";
}
