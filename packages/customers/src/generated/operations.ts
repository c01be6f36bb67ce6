// Generated from the spec "Entur Personalisation – Customers" by `pnpm generate`; do not edit.

/** Every operation: how it is addressed, what it sends and what it may answer. */
export const operationTable = {
  queryCurrentLevelSummary: {
    method: "POST",
    path: "/v1/current-level-summary",
    parameters: [],
    body: { required: true, mediaTypes: ["application/json"] },
    responses: {
      200: ["application/json"],
      400: ["application/json"],
      401: ["application/json"],
      403: ["application/json"],
      429: ["application/json"],
      500: ["application/json"],
    },
    repeatable: true,
  },
  queryCustomerMemberships: {
    method: "POST",
    path: "/v1/customer-memberships",
    parameters: [],
    body: { required: true, mediaTypes: ["application/json"] },
    responses: {
      200: ["application/json"],
      400: ["application/json"],
      401: ["application/json"],
      403: ["application/json"],
      429: ["application/json"],
      500: ["application/json"],
    },
    repeatable: true,
  },
} as const;
