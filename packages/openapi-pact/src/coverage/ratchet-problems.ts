import { isDeepStrictEqual } from "node:util";
import type { Coverage } from "./coverage.js";
import { lostCells } from "./lost-cells.js";
import { type ServiceRatchet, serviceRatchet } from "./ratchet.js";

/** How many lost cells a message names. */
const NAMED = 8;

/** Where a service falls behind its part of the ratchet, or has got ahead of it. */
export function ratchetProblems(
  coverage: Coverage,
  saved: ServiceRatchet | undefined,
): readonly string[] {
  if (!saved) {
    return [
      "The ratchet does not know this service: run `openapi-pact coverage --write` and commit the file.",
    ];
  }
  const lost = lostCells(coverage, saved);
  if (lost.length > 0) {
    return [lostMessage(lost)];
  }
  return isDeepStrictEqual(serviceRatchet(coverage), saved)
    ? []
    : [
        "Coverage is not what the ratchet says, and no cell was lost: run `openapi-pact coverage --write` and commit the file.",
      ];
}

/** All lost cells of a service in one line, since one cause often loses many. */
export function lostMessage(lost: readonly string[]): string {
  const named = lost.slice(0, NAMED).map((id) => `"${id}"`);
  const rest = lost.length - named.length;
  const more = rest > 0 ? ` and ${rest} more` : "";
  const count = lost.length === 1 ? "1 cell is" : `${lost.length} cells are`;
  return `${count} without coverage that the ratchet holds covered, or does not know: ${named.join(", ")}${more}. Declare an interaction, or waive the cell.`;
}
