import { isRecord } from "../document/located.js";
import type { Coverage } from "./coverage.js";
import { type CoverageFigures, figuresByDimension } from "./coverage-figures.js";

/** How far coverage has come, as it stands under version control. */
export interface Ratchet {
  readonly services: { readonly [name: string]: ServiceRatchet };
}

/** One service's part of the ratchet. */
export interface ServiceRatchet {
  /** For people: what a change of the file shows to rise. */
  readonly dimensions: { readonly [dimension: string]: CoverageFigures };
  /** The cells that may still be without coverage, and no others. */
  readonly missing: readonly string[];
}

/** What the ratchet says of a service as it stands. */
export function serviceRatchet(coverage: Coverage): ServiceRatchet {
  return {
    dimensions: Object.fromEntries(figuresByDimension(coverage)),
    missing: coverage
      .filter(({ state }) => state === "missing")
      .map(({ id }) => id)
      .sort(),
  };
}

/** Whether parsed JSON is a ratchet, as far as it is relied on. */
export function isRatchet(value: unknown): value is Ratchet {
  return (
    isRecord(value) &&
    isRecord(value.services) &&
    Object.values(value.services).every(
      (service) =>
        isRecord(service) && isRecord(service.dimensions) && Array.isArray(service.missing),
    )
  );
}
