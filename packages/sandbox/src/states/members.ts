import type { MembersStates } from "@entur-clients/members/pact";
import type { StateHandlers } from "./state.js";
import { STATES } from "./states.js";

/** The states that the members pact asks for: no fewer and no more. */
export const membersStates: StateHandlers<MembersStates> = {
  nothing: STATES.nothing,
  "a program": STATES["a program"],
  "a ladder": STATES["a ladder"],
  "a member": STATES["a member"],
  "a point period": STATES["a point period"],
  "points granted": STATES["points granted"],
  "points spent": STATES["points spent"],
  "a suspension period": STATES["a suspension period"],
  "the rate limit is used up": STATES["the rate limit is used up"],
  "calls come too close together": STATES["calls come too close together"],
  "an internal error": STATES["an internal error"],
};
