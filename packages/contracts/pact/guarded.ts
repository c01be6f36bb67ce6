import type { State } from "openapi-pact";
import type { ErrorResponse } from "../src/index.js";
import { type Answer, refused, spikeArrested, usedUp } from "./answers.js";
import { type ContractsCaller, type ContractsStates, given } from "./states.js";

/** An interaction that is refused for who calls. */
export interface TurnedAway {
  variant: string;
  as: ContractsCaller;
  given: State<ContractsStates>;
  response: Answer<ErrorResponse>;
}

/** An interaction in which the service has a fault. */
export interface Faulty {
  variant?: string;
  given: State<ContractsStates>;
  response: Answer<ErrorResponse>;
}

/** What every operation answers, whatever `sent` asks for, which has to be valid. */
export interface Guarded<Sent> {
  401: [TurnedAway & Sent, TurnedAway & Sent];
  403: TurnedAway & Sent;
  429: [Faulty & Sent, Faulty & Sent];
  500: Faulty & Sent;
}

/** The part of a row that is the same for all: who may not call, and what no request can bring about. */
export function guarded<Sent extends object>(path: string, sent: Sent): Guarded<Sent> {
  const turnedAway = (status: 401 | 403, as: ContractsCaller, variant: string) => ({
    ...sent,
    variant,
    as,
    given: given("nothing"),
    response: refused(status, path),
  });
  return {
    401: [turnedAway(401, "anonymous", "no token"), turnedAway(401, "expired", "an expired token")],
    403: turnedAway(403, "unpermitted", "no permission"),
    429: [
      {
        ...sent,
        variant: "the quota is used up",
        given: given("the rate limit is used up"),
        response: usedUp(path),
      },
      {
        ...sent,
        variant: "too soon after another call",
        given: given("calls come too close together"),
        response: spikeArrested(path),
      },
    ],
    500: { ...sent, given: given("an internal error"), response: refused(500, path) },
  };
}
