import type { State } from "openapi-pact";
import { failed, type Refusal, spikeArrested, usedUp } from "./answers.js";
import { type CustomersStates, given } from "./states.js";

/** An interaction in which the service has a fault. */
export interface Faulty {
  variant?: string;
  given: State<CustomersStates>;
  response: Refusal;
}

/** What every operation answers to `sent`, whatever it asks for, when the service has a fault. */
export interface ByFault<Sent> {
  429: [Faulty & Sent, Faulty & Sent];
  500: Faulty & Sent;
}

/** The part of a row that no request can bring about. */
export function byFault<Sent extends object>(sent: Sent): ByFault<Sent> {
  return {
    429: [
      {
        ...sent,
        variant: "the quota is used up",
        given: given("the rate limit is used up"),
        response: usedUp,
      },
      {
        ...sent,
        variant: "too soon after another call",
        given: given("calls come too close together"),
        response: spikeArrested,
      },
    ],
    500: { ...sent, given: given("an internal error"), response: failed },
  };
}
