import { exactly } from "openapi-pact";
import { badRequest, correlated, forbidden, noPoints, notFound, unauthorised } from "./answers.js";
import { byFault } from "./by-fault.js";
import { line, member, period, sold, tripsPerKrone } from "./scenery.js";
import { given, type OrdersRow } from "./states.js";

const path = { programId: 7 };
const request = { path, body: line };
const earning = [...member(), sold, tripsPerKrone];

/** The last transaction so far: the next one is number 9002. */
const earlierGrant = given("points granted", {
  programId: 7,
  memberId: 42,
  pointDefinitionId: 11,
  transactionId: 9001,
  amount: 1,
  createdAt: "2026-05-02T07:10:00Z",
  updatedAt: "2026-05-02T07:10:00Z",
  validFrom: "2026-05-02T07:10:00Z",
  orderId: "RB4T9WVE",
});

const trips = {
  amount: exactly(12.5),
  pointDefinitionReference: exactly("trips"),
  transactionId: 9002,
};

/** An order line registered for a customer afterwards. */
export const registerDeferred: OrdersRow<"registerDeferred"> = {
  200: [
    {
      variant: "in a point period",
      given: [...earning, period],
      request,
      response: {
        headers: correlated,
        body: { pointsGiven: [{ ...trips, pointPeriodId: exactly(501) }] },
      },
    },
    {
      variant: "in a program without point periods",
      given: earning,
      request,
      response: { headers: correlated, body: { pointsGiven: [trips] } },
    },
    {
      variant: "with 0 points of one kind",
      given: [
        ...member({
          pointDefinitions: [
            { pointDefinitionId: 11, reference: "trips" },
            { pointDefinitionId: 12, reference: "nights" },
          ],
        }),
        sold,
        tripsPerKrone,
        given("an earning rule", { programId: 7, earningRuleId: 2, pointDefinitionId: 12 }),
        earlierGrant,
      ],
      request,
      response: {
        headers: correlated,
        body: {
          // Pinned as a whole: a list matched by its first entry could not hold the null of the second.
          pointsGiven: exactly([
            { amount: 12.5, pointDefinitionReference: "trips", transactionId: 9002 },
            { amount: 0, pointDefinitionReference: "nights", transactionId: null },
          ]),
        },
      },
    },
  ],
  400: [
    {
      variant: "a program id that is no number",
      given: given("nothing"),
      request: {
        wrong: { in: "path", at: "programId", because: "program ids are integers" },
        path: { programId: "seven" },
        body: line,
      },
      response: badRequest("programId"),
    },
    {
      variant: "without an order line",
      given: given("nothing"),
      request: {
        wrong: { in: "body", at: "/orderLineId", because: "lines are registered one by one" },
        path,
        body: { orderId: line.orderId, customerId: line.customerId },
      },
      response: badRequest("orderLineId"),
    },
    {
      variant: "an empty customer id",
      given: given("nothing"),
      request: {
        wrong: { in: "body", at: "/customerId", because: "points are somebody's" },
        path,
        body: { ...line, customerId: "" },
      },
      response: badRequest("customerId"),
    },
  ],
  401: { as: "anonymous", given: earning, request, response: unauthorised },
  403: { as: "unpermitted", given: earning, request, response: forbidden },
  404: [
    {
      variant: "no such program",
      given: earning,
      request: { path: { programId: 999 }, body: line },
      response: notFound,
    },
    {
      variant: "a program of another organisation",
      as: "other-partner",
      given: earning,
      request,
      response: notFound,
    },
  ],
  422: [
    {
      variant: "a line that was registered before",
      given: [
        ...earning,
        given("an order line registered", {
          programId: 7,
          ...line,
          registeredAt: "2026-06-04T10:00:00Z",
        }),
      ],
      request,
      response: noPoints,
    },
    {
      variant: "a line that earns nothing",
      given: [...member(), sold],
      request,
      response: noPoints,
    },
    {
      variant: "an unknown line",
      given: [...member(), tripsPerKrone],
      request,
      response: noPoints,
    },
    {
      variant: "a customer who is no member",
      given: earning,
      request: { path, body: { ...line, customerId: "1000099" } },
      response: noPoints,
    },
    {
      variant: "a program that is not active",
      given: [...member({ isActive: false }), sold, tripsPerKrone],
      request,
      response: noPoints,
    },
  ],
  ...byFault({ request }),
};
