import type { ContractsStates } from "@entur-clients/contracts/pact";
import type { StateHandlers } from "./state.js";
import { STATES } from "./states.js";

/** The states that the contracts pact asks for: no fewer and no more. */
export const contractsStates: StateHandlers<ContractsStates> = {
  nothing: STATES.nothing,
  "a customer": STATES["a customer"],
  "a loyalty program": STATES["a loyalty program"],
  "a later version of a loyalty program": STATES["a later version of a loyalty program"],
  "a contract": STATES["a contract"],
  "the rate limit is used up": STATES["the rate limit is used up"],
  "calls come too close together": STATES["calls come too close together"],
  "an internal error": STATES["an internal error"],
};
