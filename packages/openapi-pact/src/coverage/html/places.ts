import type { JudgedCell } from "../cell.js";
import type { Coverage } from "../coverage.js";

/** A column of the overview: the request, a status, or what any error may hold. */
export interface Place {
  readonly name: string;
  readonly cells: Coverage;
}

/** One operation with its cells by place. */
export interface OperationPlaces {
  readonly operationId: string;
  readonly cells: Coverage;
  readonly places: ReadonlyMap<string, Place>;
}

/** The place of what is asked. */
const REQUEST = "request";
/** The place of what any error may hold. */
const ANY_ERROR = "any error";

/** Sorts a service's cells by operation and place, both in the order of the document. */
export function operationPlaces(coverage: Coverage): readonly OperationPlaces[] {
  const operationIds = [...new Set(coverage.map(({ operationId }) => operationId))];
  return operationIds.map((operationId) => {
    const cells = coverage.filter((cell) => cell.operationId === operationId);
    const names = [...new Set(cells.map(placeName))].sort(byPlace);
    return {
      operationId,
      cells,
      places: new Map(
        names.map((name) => [
          name,
          { name, cells: cells.filter((cell) => placeName(cell) === name) },
        ]),
      ),
    };
  });
}

/** The request first, then statuses as they count, then what any error may hold. */
export function byPlace(one: string, other: string): number {
  return rank(one) - rank(other) || one.localeCompare(other, "en");
}

function rank(place: string): number {
  if (place === REQUEST) {
    return 0;
  }
  return place === ANY_ERROR ? 2 : 1;
}

function placeName({ id, operationId, documented }: JudgedCell): string {
  if (documented !== undefined) {
    return documented;
  }
  return id.startsWith(`${operationId} error response `) ? ANY_ERROR : REQUEST;
}
