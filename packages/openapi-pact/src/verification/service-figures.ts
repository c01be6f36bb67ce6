import type { Document } from "../document/read-document.js";
import type { DeclaredInteraction, Pact } from "../table/pact.js";
import { documentedCells, restOf } from "../table/table-problems.js";
import type { ServiceReport } from "./report.js";

/** What a run found, by description. */
export interface Found {
  readonly document: Document | undefined;
  readonly recorded: ReadonlySet<string>;
  readonly verified: ReadonlySet<string>;
  readonly seconds: number;
}

/** Counts a service's statuses. One that has several interactions counts when all of them do. */
export function serviceFigures(service: string, pact: Pact, found: Found): ServiceReport {
  const { document, recorded, verified, seconds } = found;
  const cells = document ? [...documentedCells(document)] : [];
  return {
    service,
    operations: document?.operations.size ?? 0,
    documented: cells.length,
    recorded: cellsIn(pact, (description) => recorded.has(description)),
    verified: cellsIn(pact, (description) => verified.has(description)),
    waived: pact.waivers.length + cells.filter(restOf(pact)).length,
    interactions: pact.interactions.length,
    verifiedInteractions: verified.size,
    seconds,
  };
}

function cellsIn({ interactions }: Pact, holds: (description: string) => boolean): number {
  const cellOf = (one: DeclaredInteraction): string => `${one.operationId} › ${one.documented}`;
  const cells = new Set(interactions.map(cellOf));
  const broken = new Set(interactions.filter((one) => !holds(one.description)).map(cellOf));
  return cells.size - broken.size;
}
