import type { Coverage } from "../coverage.js";

const PITCH = 9;
const SIZE = 7;

/** One mark per cell, told apart by shape as well as colour: a square is covered, a ring missing, a dash waived. */
export function waffle(cells: Coverage): string {
  const columns = Math.max(4, Math.ceil(Math.sqrt(cells.length * 1.7)));
  const rows = Math.ceil(cells.length / columns);
  const width = columns * PITCH - PITCH + SIZE + 1;
  const height = rows * PITCH - PITCH + SIZE + 1;
  const paths = (["covered", "missing", "waived"] as const).map((state) => {
    const marks = cells.flatMap((cell, index) =>
      cell.state === state ? [MARKS[state](index % columns, Math.floor(index / columns))] : [],
    );
    return marks.length === 0 ? "" : `<path class="${state}" d="${marks.join("")}"/>`;
  });
  return `<svg width="${width}" height="${height}" aria-hidden="true">${paths.join("")}</svg>`;
}

type Mark = (column: number, row: number) => string;

const MARKS: { readonly [state in "covered" | "missing" | "waived"]: Mark } = {
  covered: (column, row) => `M${column * PITCH} ${row * PITCH}h${SIZE}v${SIZE}h-${SIZE}z`,
  missing: (column, row) =>
    `M${column * PITCH + 0.5} ${row * PITCH + 3.5}a3 3 0 1 0 6 0a3 3 0 1 0-6 0z`,
  waived: (column, row) => `M${column * PITCH + 0.5} ${row * PITCH + 3.5}h6`,
};
