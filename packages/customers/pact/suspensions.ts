import { exactly, type State } from "openapi-pact";
import type { SuspensionStatus } from "../src/index.js";
import { type CustomersStates, given } from "./states.js";

const suspension = { programId: 7, memberId: 42, suspensionPeriodId: 601 };

/** No rewards for member 42 since May 2026, without an end. */
export const rewardsSuspended: State<CustomersStates> = given("a suspension period", {
  ...suspension,
  suspends: "REWARDS",
  referenceId: "too-many-refunds",
  startAt: "2026-05-01T00:00:00Z",
});

/** {@link rewardsSuspended} as it is answered. */
export const rewardsSuspendedAnswer: SuspensionStatus = {
  suspends: exactly("REWARDS"),
  referenceId: exactly("too-many-refunds"),
  startAt: "2026-05-01T00:00:00Z",
  endAt: null,
};

/** No points for member 42 in May 2026. */
export const earningSuspended: State<CustomersStates> = given("a suspension period", {
  ...suspension,
  suspends: "EFFECTS",
  referenceId: "shared-card",
  startAt: "2026-05-01T00:00:00Z",
  endAt: "2026-06-01T00:00:00Z",
});

/** {@link earningSuspended} as it is answered. */
export const earningSuspendedAnswer: SuspensionStatus = {
  suspends: exactly("EFFECTS"),
  referenceId: exactly("shared-card"),
  startAt: "2026-05-01T00:00:00Z",
  endAt: "2026-06-01T00:00:00Z",
};
