import type { CoverageFigures } from "./coverage-figures.js";

/** What is covered of the whole, with one decimal and rounded down: only everything is 100. */
export function percentage({ covered, total }: CoverageFigures): string {
  const tenths = Math.floor((covered / total) * 1000) / 10;
  return String(tenths);
}
