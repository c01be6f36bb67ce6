import type { CustomersStates } from "@entur-clients/customers/pact";
import type { StateHandlers } from "./state.js";
import { STATES } from "./states.js";

/** The states that the customers pact asks for: no fewer and no more. */
export const customersStates: StateHandlers<CustomersStates> = {
  nothing: STATES.nothing,
  "a program": STATES["a program"],
  "a ladder": STATES["a ladder"],
  "a member": STATES["a member"],
  "points granted": STATES["points granted"],
  "a suspension period": STATES["a suspension period"],
  "the rate limit is used up": STATES["the rate limit is used up"],
  "calls come too close together": STATES["calls come too close together"],
  "an internal error": STATES["an internal error"],
};
