import { definePact, type Pact } from "openapi-pact";
import type { operations } from "../src/index.js";
import { queryCurrentLevelSummary } from "./query-current-level-summary.js";
import { queryCustomerMemberships } from "./query-customer-memberships.js";
import type { CustomersCaller, CustomersStates } from "./states.js";

export type { CustomersCaller, CustomersStates } from "./states.js";

/** What this client expects of the customers service. */
export const customersPact: Pact = definePact<operations, CustomersStates, CustomersCaller>()({
  consumer: "entur-clients-customers",
  provider: "entur-customers",
  caller: "partner",
  clientHeaders: {
    "ET-Client-Name": "acme-webshop",
    "X-Correlation-Id": {
      match: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      example: "6f1c2f0e-2b7b-4c0e-9d0b-5a4b7d9c1e33",
    },
  },
  table: { queryCurrentLevelSummary, queryCustomerMemberships },
});
