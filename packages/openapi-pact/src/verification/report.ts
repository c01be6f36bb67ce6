import type { Problem } from "../problem.js";

/** What a verification found out. */
export interface Report {
  /** Whether nothing is wrong. */
  readonly ok: boolean;
  readonly services: readonly ServiceReport[];
  readonly problems: readonly Problem[];
  readonly seconds: number;
}

/** One service's figures. A status counts once all of its interactions do. */
export interface ServiceReport {
  readonly service: string;
  readonly operations: number;
  /** Documented statuses, over all operations. */
  readonly documented: number;
  /** Statuses with interactions, all of them in the committed pact. */
  readonly recorded: number;
  /** Statuses with interactions, all of them answered as declared. */
  readonly verified: number;
  readonly waived: number;
  readonly interactions: number;
  readonly verifiedInteractions: number;
  readonly seconds: number;
}
