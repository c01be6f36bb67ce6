import type { JudgedCell } from "../cell.js";
import { coverageFigures } from "../coverage-figures.js";
import { escapeMarkup } from "../escape-markup.js";
import { anchor } from "./anchor.js";
import { type CellRow, cellRows } from "./cell-rows.js";
import type { OperationPlaces, Place } from "./places.js";

const GROUPS = ["", "security", "parameters", "media types", "headers", "body"] as const;

/** One operation in full: every parameter, property and value by name, folded until it is asked for. */
export function drillDown(
  service: string,
  { operationId, cells, places }: OperationPlaces,
): string {
  const { covered, waived, total } = coverageFigures(cells);
  const missing = total - covered - waived;
  return [
    "<details>",
    `<summary><code>${escapeMarkup(operationId)}</code>${missing > 0 ? ` <em class="missing">${missing} missing</em>` : ""}${waived > 0 ? ` <em class="waived">${waived} waived</em>` : ""} <b>${covered}<i>/${total}</i></b></summary>`,
    `<div class="places" id="${anchor(service, operationId)}">`,
    ...[...places.values()].map((place) => card(service, operationId, place)),
    "</div>",
    "</details>",
  ].join("\n");
}

function card(service: string, operationId: string, { name, cells }: Place): string {
  const { covered, total } = coverageFigures(cells);
  const rows = cellRows(cells);
  return [
    `<section id="${anchor(service, operationId, name)}">`,
    `<h4>${escapeMarkup(name)} <b>${covered}<i>/${total}</i></b></h4>`,
    ...GROUPS.flatMap((group) => {
      const own = rows.filter((row) => row.group === group);
      const title = group === "" ? "" : `<h5>${group}</h5>`;
      const open = openRows(own);
      const lines = own.map((row) => line(row, open.has(row)));
      return own.length === 0 ? [] : [`${title}<ul>${lines.join("")}</ul>`];
    }),
    "</section>",
  ].join("");
}

function line({ label, depth, cell, chips }: CellRow, open: boolean): string {
  const indent = depth > 0 ? ` style="--d:${depth}"` : "";
  const sides = chips.map((chip) => ` ${mark("kbd", chip.cell, chip.label)}`).join("");
  const own = cell ? mark("span", cell, label) : `<span class="bare">${escapeMarkup(label)}</span>`;
  return `<li${open ? ' class="open"' : ""}${indent}>${own}${sides}</li>`;
}

/** The rows with something missing, and those that say where it is. */
function openRows(rows: readonly CellRow[]): ReadonlySet<CellRow> {
  const open = new Set<CellRow>();
  let depth = 0;
  for (const row of rows.toReversed()) {
    const missing = [row.cell, ...row.chips.map(({ cell }) => cell)].some(
      (cell) => cell?.state === "missing",
    );
    if (missing || row.depth < depth) {
      open.add(row);
      depth = row.depth;
    }
  }
  return open;
}

/** Covered cells are plain; what is not says so in words too, for those who see no colour. */
function mark(element: "span" | "kbd", { state }: JudgedCell, label: string): string {
  const text = escapeMarkup(label);
  return state === "covered"
    ? `<${element}>${text}</${element}>`
    : `<${element} class="${state}">${text}<i class="unseen"> ${state}</i></${element}>`;
}
