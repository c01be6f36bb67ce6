import type { OrdersStates } from "@entur-clients/orders/pact";
import type { StateHandlers } from "./state.js";
import { STATES } from "./states.js";

/** The states that the orders pact asks for: no fewer and no more. */
export const ordersStates: StateHandlers<OrdersStates> = {
  nothing: STATES.nothing,
  "a program": STATES["a program"],
  "a member": STATES["a member"],
  "a point period": STATES["a point period"],
  "points granted": STATES["points granted"],
  "an earning rule": STATES["an earning rule"],
  "an order line": STATES["an order line"],
  "an order line registered": STATES["an order line registered"],
  "the rate limit is used up": STATES["the rate limit is used up"],
  "calls come too close together": STATES["calls come too close together"],
  "an internal error": STATES["an internal error"],
};
