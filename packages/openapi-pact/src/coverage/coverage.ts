import type { Document } from "../document/read-document.js";
import { schemaChecks } from "../document/schema-checks.js";
import { exchangesBy } from "../exchange/exchanges.js";
import type { Pact } from "../table/pact.js";
import { restOf } from "../table/table-problems.js";
import type { Cell, JudgedCell } from "./cell.js";
import { coveredIds, type Shown } from "./covered-ids.js";
import { operationCells } from "./operation-cells.js";
import { operationTrees } from "./operation-trees.js";

/** What coverage is worked out from. */
export interface CoverageInput {
  readonly document: Document;
  readonly pact: Pact;
  /** The descriptions of the interactions that a provider answered as declared. */
  readonly verified: ReadonlySet<string>;
  /** Ids of cells that are left out on purpose. Default none. */
  readonly waived?: ReadonlySet<string>;
}

/** How much of a document a pact shows to hold: every cell, operation by operation as the document has them. */
export type Coverage = readonly JudgedCell[];

/**
 * Counts a cell as covered when an interaction that is declared, valid by the document and verified shows it. A status that
 * the table waives waives every cell that stands under it alone.
 */
export function coverage({ document, pact, verified, waived }: CoverageInput): Coverage {
  const checks = schemaChecks(document.files);
  const counting = countingInteractions(document, pact, verified);
  const isWaived = waivedBy(pact, waived ?? new Set());
  return [...document.operations.values()].flatMap((operation) => {
    const trees = operationTrees(checks, operation);
    const covering = new Map<string, string[]>();
    for (const one of counting.get(operation.operationId) ?? []) {
      for (const id of new Set(coveredIds(checks.check, trees, one))) {
        covering.set(id, [...(covering.get(id) ?? []), one.interaction.description]);
      }
    }
    return [...operationCells(trees).values()].map((cell) =>
      judged(cell, covering.get(cell.id) ?? [], isWaived(cell)),
    );
  });
}

function judged(cell: Cell, by: readonly string[], isWaived: boolean): JudgedCell {
  if (by.length > 0) {
    return { ...cell, state: "covered", by };
  }
  return { ...cell, state: isWaived ? "waived" : "missing", by };
}

function waivedBy(pact: Pact, waived: ReadonlySet<string>): (cell: Cell) => boolean {
  const isRest = restOf(pact);
  const statuses = new Set(
    pact.waivers.map(({ operationId, documented }) => `${operationId} › ${documented}`),
  );
  return ({ id, operationId, documented }) => {
    const cell = `${operationId} › ${documented}`;
    return waived.has(id) || statuses.has(cell) || isRest(cell);
  };
}

/** The interactions that count, by operation: those that are verified and valid. */
function countingInteractions(
  document: Document,
  pact: Pact,
  verified: ReadonlySet<string>,
): ReadonlyMap<string, readonly Shown[]> {
  const toExchange = exchangesBy(document, pact);
  const counting = new Map<string, Shown[]>();
  for (const interaction of pact.interactions) {
    if (verified.has(interaction.description)) {
      try {
        const one = { interaction, exchange: toExchange(interaction) };
        const { operationId } = interaction;
        counting.set(operationId, [...(counting.get(operationId) ?? []), one]);
      } catch {
        // An interaction that breaks the document covers nothing; the record gate says what is wrong with it.
      }
    }
  }
  return counting;
}
