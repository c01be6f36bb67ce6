import type { JudgedCell } from "./cell.js";
import type { Coverage } from "./coverage.js";
import { coverageFigures } from "./coverage-figures.js";
import { escapeMarkup } from "./escape-markup.js";

/** JUnit XML as CI systems read it: a suite per service, a test per cell, a failure where coverage is missing. */
export function renderJunit(coverages: ReadonlyMap<string, Coverage>): string {
  const suites = [...coverages].map(([service, cells]) =>
    [
      `  <testsuite name="${escapeMarkup(service)}" ${counts(cells)}>`,
      ...cells.map((cell) => testCase(service, cell)),
      "  </testsuite>",
    ].join("\n"),
  );
  const all = counts([...coverages.values()].flat());
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="coverage" ${all}>`,
    ...suites,
    "</testsuites>",
    "",
  ].join("\n");
}

function counts(cells: Coverage): string {
  const { covered, waived, total } = coverageFigures(cells);
  return `tests="${total}" failures="${total - covered - waived}" errors="0" skipped="${waived}" time="0"`;
}

function testCase(service: string, { id, dimension, operationId, state }: JudgedCell): string {
  const open = `    <testcase classname="${escapeMarkup(`${service}.${operationId}`)}" name="${escapeMarkup(id)}" time="0"`;
  if (state === "covered") {
    return `${open}/>`;
  }
  const inner =
    state === "waived"
      ? '<skipped message="waived"/>'
      : `<failure type="${dimension}" message="no verified interaction shows it"/>`;
  return `${open}>${inner}</testcase>`;
}
