import type { DatedWaiver } from "../table/dated-waiver-problem.js";

/** What a config says about coverage. */
export interface CoverageConfig {
  /** The ratchet under version control, written by `openapi-pact coverage --write`. */
  readonly ratchet: URL;
  /** Cells that are left out until a date: service → the cell's id → why, and until when. Default none. */
  readonly waivers?: { readonly [service: string]: { readonly [cell: string]: DatedWaiver } };
  /** The largest share of a service's cells that may be waived, here or in its table. Default 0.02. */
  readonly maxWaived?: number;
}
