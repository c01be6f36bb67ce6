import type { Coverage } from "./coverage.js";

/** Cells without coverage that stand in one place. */
export interface MissingGroup {
  readonly operationId: string;
  /** `200 response`, `error response`, `query`. */
  readonly place: string;
  /** What is missing there, in what is left of the ids; values of one enumeration are one text. */
  readonly cells: readonly string[];
}

/** Groups the cells without coverage by operation and place, so that a list of them can be read. */
export function missingGroups(coverage: Coverage): readonly MissingGroup[] {
  const groups = new Map<string, { operationId: string; place: string; cells: string[] }>();
  for (const { id, operationId, state } of coverage) {
    if (state === "missing") {
      const { place, rest } = split(id.slice(operationId.length + 1));
      const key = `${operationId} ${place}`;
      const group = groups.get(key) ?? { operationId, place, cells: [] };
      add(group.cells, rest);
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}

function split(id: string): { place: string; rest: string } {
  const [, place = "", rest = id] =
    /^((?:\S+ )?(?:response|request|header)|query|path|cookie|security) (.+)$/.exec(id) ?? [];
  return place === "" ? { place: "status", rest } : { place, rest };
}

function add(cells: string[], rest: string): void {
  const [, enumeration, value] = /^(.*? enum )(.+)$/s.exec(rest) ?? [];
  const last = cells.at(-1);
  if (enumeration !== undefined && last?.startsWith(enumeration)) {
    cells[cells.length - 1] = `${last} | ${value}`;
  } else {
    cells.push(rest);
  }
}
