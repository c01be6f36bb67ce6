// Generated from the spec "Entur Customers – Customer accounts" by `pnpm generate`; do not edit.

/** Every operation: how it is addressed, what it sends and what it may answer. */
export const operationTable = {
  createCustomerAccount: {
    method: "POST",
    path: "/profiles/{customerNumber}/customer-accounts",
    parameters: [{ name: "customerNumber", in: "path", style: "simple", explode: false, required: true }],
    body: { required: true, mediaTypes: ["application/json"] },
    responses: {
      200: ["application/json"],
      400: ["application/json"],
      401: ["application/json"],
      403: ["application/json"],
      404: ["application/json"],
      409: ["application/json"],
      429: ["application/json"],
      500: ["application/json"],
    },
    repeatable: false,
  },
  deleteCustomerAccount: {
    method: "DELETE",
    path: "/profiles/{customerNumber}/customer-accounts/{accountId}",
    parameters: [
      { name: "customerNumber", in: "path", style: "simple", explode: false, required: true },
      { name: "accountId", in: "path", style: "simple", explode: false, required: true },
    ],
    responses: {
      200: [],
      400: ["application/json"],
      401: ["application/json"],
      403: ["application/json"],
      404: ["application/json"],
      429: ["application/json"],
      500: ["application/json"],
    },
    repeatable: true,
  },
  getCustomerAccountsCustomerNumber: {
    method: "GET",
    path: "/profiles/{customerNumber}/customer-accounts",
    parameters: [{ name: "customerNumber", in: "path", style: "simple", explode: false, required: true }],
    responses: {
      200: ["application/json"],
      400: ["application/json"],
      401: ["application/json"],
      403: ["application/json"],
      404: ["application/json"],
      429: ["application/json"],
      500: ["application/json"],
    },
    repeatable: true,
  },
  getProfileByCustomerAccountId: {
    method: "GET",
    path: "/profiles/customer-accounts/{accountId}",
    parameters: [{ name: "accountId", in: "path", style: "simple", explode: false, required: true }],
    responses: {
      200: ["application/json"],
      400: ["application/json"],
      401: ["application/json"],
      403: ["application/json"],
      404: ["application/json"],
      429: ["application/json"],
      500: ["application/json"],
    },
    repeatable: true,
  },
  patchCustomerAccount: {
    method: "PATCH",
    path: "/profiles/{customerNumber}/customer-accounts/{accountId}",
    parameters: [
      { name: "customerNumber", in: "path", style: "simple", explode: false, required: true },
      { name: "accountId", in: "path", style: "simple", explode: false, required: true },
    ],
    body: { required: true, mediaTypes: ["application/merge-patch+json"] },
    responses: {
      200: ["application/json"],
      400: ["application/json"],
      401: ["application/json"],
      403: ["application/json"],
      404: ["application/json"],
      429: ["application/json"],
      500: ["application/json"],
    },
    repeatable: false,
  },
} as const;
