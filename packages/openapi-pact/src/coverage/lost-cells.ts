import type { Coverage } from "./coverage.js";
import type { ServiceRatchet } from "./ratchet.js";

/** The cells without coverage that the ratchet does not know of: covered before, or new in the document. */
export function lostCells(
  coverage: Coverage,
  saved: ServiceRatchet | undefined,
): readonly string[] {
  const known = new Set(saved?.missing);
  return coverage
    .filter(({ id, state }) => state === "missing" && !known.has(id))
    .map(({ id }) => id);
}
