import { coverageFigures } from "../coverage-figures.js";
import { escapeMarkup } from "../escape-markup.js";
import { anchor } from "./anchor.js";
import { byPlace, type OperationPlaces, type Place } from "./places.js";
import { waffle } from "./waffle.js";

/** The overview of a service: operations by statuses, every cell of the document a mark. */
export function matrix(service: string, operations: readonly OperationPlaces[]): string {
  const names = [...new Set(operations.flatMap(({ places }) => [...places.keys()]))].sort(byPlace);
  const head = names.map((name) => `<th scope="col">${escapeMarkup(name)}</th>`).join("");
  const rows = operations.map(({ operationId, places }) => {
    const tiles = names.map((name) => tile(service, operationId, places.get(name)));
    return `<tr><th scope="row"><a href="#${anchor(service, operationId)}">${wordBreaks(operationId)}</a></th>${tiles.join("")}</tr>`;
  });
  return [
    `<div class="scroll" role="region" tabindex="0" aria-label="${escapeMarkup(service)}: operations by statuses">`,
    `<table class="matrix"><caption class="unseen">${escapeMarkup(service)}: coverage of every operation, by request and status</caption>`,
    `<thead><tr><th scope="col" class="unseen-head"><span class="unseen">operation</span></th>${head}</tr></thead>`,
    `<tbody>${rows.join("\n")}</tbody></table></div>`,
  ].join("\n");
}

function tile(service: string, operationId: string, place: Place | undefined): string {
  if (!place) {
    return '<td class="none"><span class="unseen">not documented</span></td>';
  }
  const { covered, waived, total } = coverageFigures(place.cells);
  const missing = total - covered - waived;
  const label = [
    `${operationId} ${place.name}: ${covered} of ${total} covered`,
    ...(missing > 0 ? [`${missing} missing`] : []),
    ...(waived > 0 ? [`${waived} waived`] : []),
  ].join(", ");
  const figure = covered === total ? String(total) : `${covered}<i>/${total}</i>`;
  return `<td><a href="#${anchor(service, operationId, place.name)}" aria-label="${escapeMarkup(label)}" title="${escapeMarkup(label)}">${waffle(place.cells)}<b>${figure}</b></a></td>`;
}

/** Long names break before their capitals. */
function wordBreaks(name: string): string {
  return escapeMarkup(name).replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, "<wbr>");
}
