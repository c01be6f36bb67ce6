import type { AccountsStates } from "@entur-clients/accounts/pact";
import type { StateHandlers } from "./state.js";
import { STATES } from "./states.js";

/** The states that the accounts pact asks for: no fewer and no more. */
export const accountsStates: StateHandlers<AccountsStates> = {
  nothing: STATES.nothing,
  "a customer": STATES["a customer"],
  "a customer account": STATES["a customer account"],
  "the rate limit is used up": STATES["the rate limit is used up"],
  "calls come too close together": STATES["calls come too close together"],
  "an internal error": STATES["an internal error"],
};
