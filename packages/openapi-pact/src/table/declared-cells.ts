import type { DeclaredInteraction, DeclaredWaiver, Pact } from "./pact.js";
import { untypedProblem } from "./untyped-problem.js";

/** An interaction or waiver with its types forgotten. */
interface LooseCell {
  waive?: { reason: string; until: string };
  variant?: string;
  as?: string;
  status?: number;
  given: State | readonly State[];
  request?: DeclaredInteraction["request"];
  response: DeclaredInteraction["response"];
}
type State = DeclaredInteraction["states"][number];

/** Lists what a table declares, each interaction under the description that the kit gives it. */
export function declaredCells(
  table: object,
  defaultCaller: string,
): Pick<Pact, "interactions" | "waivers"> {
  const interactions = new Map<string, DeclaredInteraction>();
  const waivers: DeclaredWaiver[] = [];
  for (const [operationId, documented, cell] of looseCells(table)) {
    if (cell.waive) {
      waivers.push({ operationId, documented, ...cell.waive });
      continue;
    }
    const declared = declaredInteraction(operationId, documented, cell, defaultCaller);
    if (interactions.has(declared.description)) {
      throw new Error(
        `"${declared.description}" is declared twice: tell the interactions apart by a variant.`,
      );
    }
    interactions.set(declared.description, declared);
  }
  return { interactions: [...interactions.values()], waivers };
}

function* looseCells(table: object): Generator<[string, string, LooseCell]> {
  for (const [operationId, row] of Object.entries(table)) {
    for (const [documented, cells] of Object.entries(row)) {
      for (const cell of [cells].flat()) {
        const problem = untypedProblem(operationId, documented, cell);
        if (problem !== undefined) {
          throw new Error(problem);
        }
        // The table was typed by the document's operations; from here on one shape serves all.
        yield [operationId, documented, cell as LooseCell];
      }
    }
  }
}

function declaredInteraction(
  operationId: string,
  documented: string,
  cell: LooseCell,
  defaultCaller: string,
): DeclaredInteraction {
  const status = cell.status ?? Number(documented);
  const variant = cell.variant === undefined ? [] : [cell.variant];
  return {
    description: [operationId, status, ...variant].join(" › "),
    operationId,
    documented,
    status,
    caller: cell.as ?? defaultCaller,
    states: [cell.given].flat().map(({ name, params }) => ({ name, params })),
    request: cell.request ?? {},
    response: cell.response,
  };
}
