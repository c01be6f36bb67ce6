import { type DatedWaiver, datedWaiverProblem } from "../table/dated-waiver-problem.js";
import type { Coverage } from "./coverage.js";

/** The waivers of one service's cells, and how many there may be. */
export interface CellWaivers {
  readonly waivers: { readonly [cell: string]: DatedWaiver };
  /** A share of all cells. */
  readonly maxWaived: number;
}

/** Waivers that do not hold: ended, needless, of nothing, of a success, or too many. */
export function cellWaiverProblems(
  coverage: Coverage,
  { waivers, maxWaived }: CellWaivers,
  today: Date,
): readonly string[] {
  const cells = new Map(coverage.map((cell) => [cell.id, cell]));
  const named = Object.entries(waivers).flatMap(([id, waiver]) => {
    const name = `The waiver of the cell "${id}"`;
    const cell = cells.get(id);
    if (!cell) {
      return [`${name} names no cell of the document: \`openapi-pact coverage\` lists them.`];
    }
    const [first] = cell.by;
    if (first !== undefined) {
      return [`${name} is needless, for ${first} covers the cell: remove the waiver.`];
    }
    return datedWaiverProblem(name, waiver, today) ?? [];
  });
  return [...named, ...waivedSuccesses(coverage), ...tooMany(coverage, maxWaived)];
}

function waivedSuccesses(coverage: Coverage): readonly string[] {
  return coverage
    .filter(
      ({ dimension, documented, state }) =>
        state === "waived" &&
        (dimension === "operation" || (dimension === "status" && /^2/.test(documented ?? ""))),
    )
    .map(({ id }) => `${id} is waived, but a success must be shown: declare an interaction.`);
}

function tooMany(coverage: Coverage, maxWaived: number): readonly string[] {
  const waived = coverage.filter(({ state }) => state === "waived").length;
  const allowed = Math.floor(coverage.length * maxWaived);
  return waived > allowed
    ? [
        `${waived} of ${coverage.length} cells are waived, but at most ${allowed} may be: cover some of them.`,
      ]
    : [];
}
