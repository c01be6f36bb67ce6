import { problemLine } from "../problem-line.js";
import type { Report, ServiceReport } from "./report.js";

const COLUMNS = [
  "service",
  "operations",
  "statuses",
  "recorded",
  "verified",
  "waived",
  "interactions",
  "seconds",
] as const;

/** A report as a table with a total, followed by one line for everything that is wrong. */
export function renderReport(report: Report): string {
  const rows = [...report.services.map(cellsOf), cellsOf(totalOf(report))];
  const widths = COLUMNS.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lineOf = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join("  ");
  const rule = "─".repeat(lineOf(COLUMNS).length);
  const table = [lineOf(COLUMNS), rule, ...rows.slice(0, -1).map(lineOf), rule];
  const lines = [...table, lineOf(rows.at(-1) ?? [])].map((line) => `${line}\n`);
  return [...lines, ...report.problems.map(problemLine)].join("");
}

function totalOf({ services, seconds }: Report): ServiceReport {
  const sum = (figure: Exclude<keyof ServiceReport, "service">): number =>
    services.reduce((total, service) => total + service[figure], 0);
  return {
    service: "total",
    operations: sum("operations"),
    documented: sum("documented"),
    recorded: sum("recorded"),
    verified: sum("verified"),
    waived: sum("waived"),
    interactions: sum("interactions"),
    verifiedInteractions: sum("verifiedInteractions"),
    seconds,
  };
}

function cellsOf(service: ServiceReport): readonly string[] {
  return [
    service.service,
    String(service.operations),
    String(service.documented),
    String(service.recorded),
    String(service.verified),
    String(service.waived),
    `${service.verifiedInteractions}/${service.interactions}`,
    service.seconds.toFixed(1),
  ];
}
