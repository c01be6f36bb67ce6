import type { JudgedCell } from "../cell.js";
import type { Coverage } from "../coverage.js";

/** A line of the drill-down: a cell with the sides and values that belong to the same place. */
export interface CellRow {
  readonly group: "" | "security" | "parameters" | "media types" | "headers" | "body";
  readonly label: string;
  readonly depth: number;
  /** Undefined for a place that is no cell of its own, such as a body as a whole. */
  readonly cell: JudgedCell | undefined;
  readonly chips: readonly { readonly label: string; readonly cell: JudgedCell }[];
}

interface Line extends CellRow {
  readonly path: string;
  readonly chips: { readonly label: string; readonly cell: JudgedCell }[];
}

/** Lays the cells of one place out line by line; null and the values of an enumeration stand beside what they are of. */
export function cellRows(cells: Coverage): readonly CellRow[] {
  const lines: Line[] = [];
  for (const cell of cells) {
    const line = lineOf(cell);
    const [, of, label] = sideOf(cell, line.path) ?? [];
    if (of === undefined || label === undefined) {
      lines.push(line);
      continue;
    }
    const owner = lines.find(({ path }) => path === of || `${path}[]` === of);
    (owner ?? added(lines, { ...line, path: of })).chips.push({ label, cell });
  }
  return lines;
}

/** What a null or a value of an enumeration is a side of, and how to call it there. */
function sideOf({ dimension }: JudgedCell, path: string): RegExpExecArray | null {
  if (dimension === "enum value") {
    return /^(.*?) enum (.+)$/s.exec(path);
  }
  return dimension === "null" ? /^(.*) (null)$/s.exec(path) : null;
}

/** A place that is no cell of its own, such as the items of a parameter. */
function added(lines: Line[], line: Line): Line {
  const bare = { ...line, ...pathLine(line.path), cell: undefined, chips: [] };
  lines.push(bare);
  return bare;
}

function lineOf(cell: JudgedCell): Line {
  const rest = cell.id.slice(cell.operationId.length + 1);
  const base = { cell, depth: 0, chips: [] };
  const [, media] = /^(?:\S+ response|request) ([^$ ]+\/.*)$/.exec(rest) ?? [];
  const [, header] = /^\S+ header (.+)$/.exec(rest) ?? [];
  const [, security] = /^security (.+)$/.exec(rest) ?? [];
  if (cell.dimension === "media type" && media !== undefined) {
    return { ...base, group: "media types", path: rest, label: media };
  }
  if (cell.dimension === "response header" && header !== undefined) {
    return { ...base, group: "headers", path: rest, label: header };
  }
  if (cell.dimension === "security" && security !== undefined) {
    return { ...base, group: "security", path: rest, label: security };
  }
  if (cell.dimension === "operation" || cell.dimension === "status") {
    const label = cell.dimension === "operation" ? "called" : "answered";
    return { ...base, group: "", path: rest, label };
  }
  return { ...base, ...pathLine(rest) };
}

/** What a body or parameter holds, by the last step of its path. */
function pathLine(rest: string): Pick<Line, "group" | "path" | "label" | "depth"> {
  if (/^(path|query|header|cookie) /.test(rest)) {
    return { group: "parameters", path: rest, label: rest, depth: 0 };
  }
  const path = rest.replace(/^.*?\$/s, "$");
  const steps = path.match(/\.[^.[({]+|\[[^\]]*\]|\{[^}]*\}|\([^)]*\)/gs) ?? [];
  const label = steps.at(-1)?.replace(/^\./, "") ?? "whole";
  return { group: "body", path: rest, label, depth: Math.max(0, steps.length - 1) };
}
