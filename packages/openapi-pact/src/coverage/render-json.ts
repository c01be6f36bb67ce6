import type { Coverage } from "./coverage.js";
import { coverageFigures, figuresByDimension } from "./coverage-figures.js";

/** Every figure and every cell, for programs. */
export function renderJson(coverages: ReadonlyMap<string, Coverage>): string {
  const services = [...coverages].map(([service, cells]) => ({
    service,
    ...coverageFigures(cells),
    dimensions: Object.fromEntries(figuresByDimension(cells)),
    cells,
  }));
  const { covered, waived, total } = coverageFigures([...coverages.values()].flat());
  return `${JSON.stringify({ covered, waived, total, services }, undefined, 2)}\n`;
}
