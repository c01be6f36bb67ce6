import type { State } from "./state.js";

/** What goes wrong goes wrong until the sandbox is reset. */
export interface FaultState {
  /** The one operation that it goes wrong for, or `requestToken`. Default all operations. */
  operationId?: string;
}

/** Makes requests fail with 429, with the headers of a quota that is used up. */
export const rateLimitUsedUp: State<FaultState | undefined> = (scope, { faults }) =>
  faults.add({ kind: "rate-limit", by: "quota", ...scope });

/** Makes requests fail with 429, with the headers that tell calls to keep their distance. */
export const callsTooClose: State<FaultState | undefined> = (scope, { faults }) =>
  faults.add({ kind: "rate-limit", by: "spike", ...scope });

/** Makes requests fail with 500. */
export const internalError: State<FaultState | undefined> = (scope, { faults }) =>
  faults.add({ kind: "status", status: 500, message: "Something unexpected happened", ...scope });
