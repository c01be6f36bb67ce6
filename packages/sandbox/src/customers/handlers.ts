import type { operations } from "@entur-clients/customers";
import type { Handlers } from "../http/handlers.js";
import { queryCurrentLevelSummary } from "./query-current-level-summary.js";
import { queryCustomerMemberships } from "./query-customer-memberships.js";

/** Every operation of the customers service. */
export const customersHandlers: Handlers<operations> = {
  queryCurrentLevelSummary,
  queryCustomerMemberships,
};
