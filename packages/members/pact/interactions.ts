import { definePact, type Pact } from "openapi-pact";
import type { operations } from "../src/index.js";
import { getMember } from "./get-member.js";
import { getMembers } from "./get-members.js";
import { getPointPeriod } from "./get-point-period.js";
import { getPointPeriods } from "./get-point-periods.js";
import { getPointsHistory } from "./get-points-history.js";
import { getRewardLadder } from "./get-reward-ladder.js";
import { getSuspensionPeriods } from "./get-suspension-periods.js";
import { getTransactions } from "./get-transactions.js";
import type { MembersCaller, MembersStates } from "./states.js";

export type { MembersCaller, MembersStates } from "./states.js";

/** What this client expects of the members service. */
export const membersPact: Pact = definePact<operations, MembersStates, MembersCaller>()({
  consumer: "entur-clients-members",
  provider: "entur-members",
  caller: "partner",
  clientHeaders: {
    "ET-Client-Name": "acme-webshop",
    "X-Correlation-Id": {
      match: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      example: "6f1c2f0e-2b7b-4c0e-9d0b-5a4b7d9c1e33",
    },
  },
  table: {
    getMember,
    getMembers,
    getPointPeriod,
    getPointPeriods,
    getPointsHistory,
    getRewardLadder,
    getSuspensionPeriods,
    getTransactions,
  },
});
