import { exactly } from "openapi-pact";
import { badRequest, correlated, forbidden, unauthorised } from "./answers.js";
import { byFault } from "./by-fault.js";
import { line, member, period } from "./scenery.js";
import { given, type OrdersRow } from "./states.js";

const { orderId, orderLineId } = line;
const query = { orderId };

const grant = {
  programId: 7,
  memberId: 42,
  pointDefinitionId: 11,
  transactionId: 9002,
  orderId,
  amount: 12.5,
  createdAt: "2026-06-02T14:05:10Z",
  updatedAt: "2026-06-02T14:05:12Z",
  validFrom: "2026-06-03T06:00:00Z",
};
const granted = [...member(), given("points granted", grant)];

const transaction = {
  id: exactly(9002),
  amount: exactly(12.5),
  memberId: exactly(42),
  programId: exactly(7),
  pointDefinitionId: exactly(11),
  createdAt: "2026-06-02T14:05:10Z",
  updatedAt: "2026-06-02T14:05:12Z",
  validFrom: "2026-06-03T06:00:00Z",
  expireAt: null,
  cancelledAt: null,
  metadata: null,
  pointPeriodId: null,
  pointDefinitionReference: exactly("trips"),
};

/** The transactions of an order. */
export const findTransactionsByOrderId: OrdersRow<"findTransactionsByOrderId"> = {
  200: [
    {
      variant: "with metadata, in a point period",
      given: [
        ...member(),
        period,
        given("points granted", {
          ...grant,
          expireAt: "2026-12-31T23:00:00Z",
          pointPeriodId: 501,
          metadata: { orderId, orderLineId },
        }),
      ],
      request: { query },
      response: {
        headers: correlated,
        body: [
          {
            ...transaction,
            expireAt: "2026-12-31T23:00:00Z",
            metadata: { orderId: exactly(orderId), orderLineId: exactly(orderLineId) },
            pointPeriodId: exactly(501),
          },
        ],
      },
    },
    {
      variant: "cancelled, of points without reference",
      given: [
        ...member({ pointDefinitions: [{ pointDefinitionId: 11, reference: null }] }),
        given("points granted", { ...grant, cancelledAt: "2026-06-02T18:20:00Z" }),
      ],
      request: { query },
      response: {
        headers: correlated,
        body: [
          {
            ...transaction,
            cancelledAt: "2026-06-02T18:20:00Z",
            pointDefinitionReference: null,
          },
        ],
      },
    },
    {
      variant: "in a program shared with the caller",
      as: "other-partner",
      given: [...member({ sharedWith: [2] }), given("points granted", grant)],
      request: { query },
      response: { headers: correlated, body: [transaction] },
    },
    {
      variant: "in a program of another organisation",
      as: "other-partner",
      given: granted,
      request: { query },
      response: { headers: correlated, body: [] },
    },
    {
      variant: "of an unknown order",
      given: granted,
      request: { query: { orderId: "N0SUCH00" } },
      response: { headers: correlated, body: [] },
    },
  ],
  400: [
    {
      variant: "without an order",
      given: given("nothing"),
      request: { wrong: { in: "query", at: "orderId", because: "transactions are an order's" } },
      response: badRequest("orderId"),
    },
    {
      variant: "an empty order id",
      given: given("nothing"),
      request: {
        wrong: { in: "query", at: "orderId", because: "an order id has characters" },
        query: { orderId: "" },
      },
      response: badRequest("orderId"),
    },
  ],
  401: [
    {
      variant: "without a token",
      as: "anonymous",
      given: granted,
      request: { query },
      response: unauthorised,
    },
    {
      variant: "an expired token",
      as: "expired",
      given: granted,
      request: { query },
      response: unauthorised,
    },
  ],
  403: { as: "unpermitted", given: granted, request: { query }, response: forbidden },
  ...byFault({ request: { query } }),
};
