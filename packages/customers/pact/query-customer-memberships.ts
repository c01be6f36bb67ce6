import { exactly } from "openapi-pact";
import { badRequest, correlated, forbidden, unauthorised } from "./answers.js";
import { byFault } from "./by-fault.js";
import { inFjordClub, inNamelessProgram, inNightTrainClub } from "./scenery.js";
import { type CustomersRow, given } from "./states.js";

const customerId = "1000042";

const membership = {
  memberId: exactly(42),
  programId: exactly(7),
  programReference: exactly("fjord-club"),
  memberMetadata: { userType: exactly("ADULT") },
};

/** A customer's memberships. Their order is not published. */
export const queryCustomerMemberships: CustomersRow<"queryCustomerMemberships"> = {
  200: [
    {
      variant: "with reference and metadata",
      given: inFjordClub,
      request: { body: { customerId } },
      response: { headers: correlated, body: [membership] },
    },
    {
      variant: "without reference and metadata",
      given: inNamelessProgram,
      request: { body: { customerId } },
      response: {
        headers: correlated,
        body: [
          {
            memberId: exactly(310),
            programId: exactly(8),
            programReference: null,
            memberMetadata: null,
          },
        ],
      },
    },
    {
      variant: "in the programs asked for",
      given: [...inFjordClub, ...inNightTrainClub],
      request: { body: { customerId, programReferences: ["fjord-club", "no-such-club"] } },
      response: { headers: correlated, body: [membership] },
    },
    {
      variant: "in every program when the list of programs is empty",
      given: inFjordClub,
      request: { body: { customerId, programReferences: [] } },
      response: { headers: correlated, body: [membership] },
    },
    {
      variant: "of a customer who is a member of none",
      given: inFjordClub,
      request: { body: { customerId: "1000099" } },
      response: { headers: correlated, body: [] },
    },
    {
      variant: "in a program of another organisation",
      as: "other-partner",
      given: inFjordClub,
      request: { body: { customerId } },
      response: { headers: correlated, body: [] },
    },
  ],
  400: [
    {
      variant: "without a customer",
      given: given("nothing"),
      request: {
        wrong: { in: "body", at: "/customerId", because: "memberships are somebody's" },
        body: {},
      },
      response: badRequest("customerId"),
    },
    {
      variant: "programs that are no list",
      given: given("nothing"),
      request: {
        wrong: { in: "body", at: "/programReferences", because: "it is a list, even of one" },
        body: { customerId, programReferences: "fjord-club" },
      },
      response: badRequest("programReferences"),
    },
    {
      variant: "a property that is not documented",
      given: given("nothing"),
      request: {
        wrong: { in: "body", at: "/programId", because: "only references filter memberships" },
        body: { customerId, programId: 7 },
      },
      response: badRequest("programId"),
    },
  ],
  401: [
    {
      variant: "without a token",
      as: "anonymous",
      given: inFjordClub,
      request: { body: { customerId } },
      response: unauthorised,
    },
    {
      variant: "an expired token",
      as: "expired",
      given: inFjordClub,
      request: { body: { customerId } },
      response: unauthorised,
    },
  ],
  403: {
    as: "unpermitted",
    given: inFjordClub,
    request: { body: { customerId } },
    response: forbidden,
  },
  ...byFault({ request: { body: { customerId } } }),
};
