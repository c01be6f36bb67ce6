import type { operations } from "@entur-clients/members";
import type { Handlers } from "../http/handlers.js";
import { getMember } from "./get-member.js";
import { getMembers } from "./get-members.js";
import { getPointPeriod } from "./get-point-period.js";
import { getPointPeriods } from "./get-point-periods.js";
import { getPointsHistory } from "./get-points-history.js";
import { getRewardLadder } from "./get-reward-ladder.js";
import { getSuspensionPeriods } from "./get-suspension-periods.js";
import { getTransactions } from "./get-transactions.js";

/** Every operation of the members service. */
export const membersHandlers: Handlers<operations> = {
  getMember,
  getMembers,
  getPointPeriod,
  getPointPeriods,
  getPointsHistory,
  getRewardLadder,
  getSuspensionPeriods,
  getTransactions,
};
