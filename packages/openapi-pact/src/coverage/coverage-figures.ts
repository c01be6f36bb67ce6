import { DIMENSIONS, type Dimension } from "./cell.js";
import type { Coverage } from "./coverage.js";

/** How many cells there are, and how they stand. */
export interface CoverageFigures {
  readonly covered: number;
  readonly waived: number;
  readonly total: number;
}

/** Counts cells. */
export function coverageFigures(coverage: Coverage): CoverageFigures {
  return {
    covered: coverage.filter(({ state }) => state === "covered").length,
    waived: coverage.filter(({ state }) => state === "waived").length,
    total: coverage.length,
  };
}

/** Counts cells by dimension; a dimension without any is left out. */
export function figuresByDimension(coverage: Coverage): ReadonlyMap<Dimension, CoverageFigures> {
  return new Map(
    DIMENSIONS.map((dimension) => {
      const cells = coverage.filter((cell) => cell.dimension === dimension);
      return [dimension, coverageFigures(cells)] as const;
    }).filter(([, { total }]) => total > 0),
  );
}
