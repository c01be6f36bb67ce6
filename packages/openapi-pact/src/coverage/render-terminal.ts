import { DIMENSIONS } from "./cell.js";
import type { Coverage } from "./coverage.js";
import { type CoverageFigures, coverageFigures, figuresByDimension } from "./coverage-figures.js";
import { missingGroups } from "./missing-groups.js";
import { percentage } from "./percentage.js";

type Coverages = ReadonlyMap<string, Coverage>;

/** A table of services and dimensions in per cent, followed by the cells that are missing. */
export function renderTerminal(coverages: Coverages): string {
  return [...table(coverages), ...missing(coverages), ""].join("\n");
}

function table(coverages: Coverages): readonly string[] {
  const total = [...coverages.values()].flat();
  const columns = [...[...coverages].map(([, coverage]) => coverage), total].map((coverage) => ({
    byDimension: figuresByDimension(coverage),
    all: coverageFigures(coverage),
  }));
  const rows = [
    ["", ...coverages.keys(), "all"],
    ...DIMENSIONS.filter((dimension) =>
      columns.some(({ byDimension }) => byDimension.has(dimension)),
    ).map((dimension) => [
      dimension,
      ...columns.map(({ byDimension }) => cellText(byDimension.get(dimension))),
    ]),
    ["all", ...columns.map(({ all }) => cellText(all))],
    ["cells", ...columns.map(({ all }) => `${all.covered}/${all.total}`)],
    ["waived", ...columns.map(({ all }) => String(all.waived))],
  ];
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  const lines = rows.map((row) =>
    row
      .map((text, column) => {
        const width = widths?.[column] ?? 0;
        return column === 0 ? text.padEnd(width) : text.padStart(width);
      })
      .join("  "),
  );
  const rule = "─".repeat(lines[0]?.length ?? 0);
  return [lines[0] ?? "", rule, ...lines.slice(1, -3), rule, ...lines.slice(-3)];
}

function cellText(figures: CoverageFigures | undefined): string {
  return figures && figures.total > 0 ? `${percentage(figures)} %` : "·";
}

function missing(coverages: Coverages): readonly string[] {
  return [...coverages].flatMap(([service, coverage]) => {
    const groups = missingGroups(coverage);
    return groups.length === 0
      ? []
      : [
          "",
          `${service}: without coverage`,
          ...groups.map(
            ({ operationId, place, cells }) => `  ${operationId} ${place}: ${cells.join(", ")}`,
          ),
        ];
  });
}
