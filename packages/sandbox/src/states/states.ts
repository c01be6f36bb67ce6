import type { ContractSeed } from "../rows/contract-rows.js";
import type { LoyaltyProgramVersionSeed } from "../rows/loyalty-program-rows.js";
import {
  contract,
  type LoyaltyProgramState,
  loyaltyProgram,
  loyaltyProgramVersion,
} from "./contract-states.js";
import * as faults from "./fault-states.js";
import * as members from "./member-states.js";
import * as orders from "./order-states.js";
import * as profiles from "./profile-states.js";
import * as programs from "./program-states.js";
import type { StateHandlers } from "./state.js";

/** Every state, with its parameters. Each adds rows; what a row belongs to has to be there. */
export interface States {
  nothing: undefined;
  "a program": programs.ProgramState;
  "a later version of a program": programs.ProgramVersionState;
  "a ladder": programs.LadderState;
  "an earning rule": programs.EarningRuleState;
  "a member": members.MemberState;
  "a point period": members.PointPeriodState;
  "points granted": members.GrantState;
  "points spent": members.SpendingState;
  "a suspension period": members.SuspensionPeriodState;
  "an order line": orders.OrderLineState;
  "an order line registered": orders.RegistrationState;
  "a customer": profiles.CustomerState;
  "a customer account": profiles.CustomerAccountState;
  "a loyalty program": LoyaltyProgramState;
  "a later version of a loyalty program": LoyaltyProgramVersionSeed;
  "a contract": ContractSeed;
  "the rate limit is used up": faults.FaultState | undefined;
  "calls come too close together": faults.FaultState | undefined;
  "an internal error": faults.FaultState | undefined;
}

/** What each state does. */
export const STATES: StateHandlers<States> = {
  nothing: () => undefined,
  "a program": programs.program,
  "a later version of a program": programs.programVersion,
  "a ladder": programs.ladder,
  "an earning rule": programs.earningRule,
  "a member": members.member,
  "a point period": members.pointPeriod,
  "points granted": members.pointsGranted,
  "points spent": members.pointsSpent,
  "a suspension period": members.suspensionPeriod,
  "an order line": orders.orderLine,
  "an order line registered": orders.orderLineRegistered,
  "a customer": profiles.customer,
  "a customer account": profiles.customerAccount,
  "a loyalty program": loyaltyProgram,
  "a later version of a loyalty program": loyaltyProgramVersion,
  "a contract": contract,
  "the rate limit is used up": faults.rateLimitUsedUp,
  "calls come too close together": faults.callsTooClose,
  "an internal error": faults.internalError,
};
