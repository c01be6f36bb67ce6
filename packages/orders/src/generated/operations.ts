// Generated from the spec "Entur Personalisation – Orders" by `pnpm generate`; do not edit.

/** Every operation: how it is addressed, what it sends and what it may answer. */
export const operationTable = {
  findTransactionsByOrderId: {
    method: "GET",
    path: "/v1/transactions",
    parameters: [{ name: "orderId", in: "query", style: "form", explode: true, required: true }],
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
  registerDeferred: {
    method: "POST",
    path: "/v1/programs/{programId}/deferred-registration",
    parameters: [{ name: "programId", in: "path", style: "simple", explode: false, required: true }],
    body: { required: true, mediaTypes: ["application/json"] },
    responses: {
      200: ["application/json"],
      400: ["application/json"],
      401: ["application/json"],
      403: ["application/json"],
      404: ["application/json"],
      422: ["application/json"],
      429: ["application/json"],
      500: ["application/json"],
    },
    repeatable: false,
  },
} as const;
