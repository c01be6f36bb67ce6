import { exactly } from "openapi-pact";
import { correlated, forbidden, notFound, unauthorised } from "./answers.js";
import { byFault } from "./by-fault.js";
import { badCall } from "./refusals.js";
import { member, otherMember, program } from "./scenery.js";
import { given, type MembersRow } from "./states.js";

const path = { programId: 7, memberId: 42, pointPeriodId: 501 };

const period = [
  ...member,
  given("a point period", {
    ...path,
    startAt: "2026-05-31T22:00:00Z",
    endAt: "2026-06-30T22:00:00Z",
    metadata: { userType: "ADULT" },
  }),
];
const plainPeriod = [
  ...member,
  given("a point period", {
    ...path,
    startAt: "2026-05-31T22:00:00Z",
    endAt: "2026-06-30T22:00:00Z",
  }),
];

/** One point period. */
export const getPointPeriod: MembersRow<"getPointPeriod"> = {
  200: [
    {
      variant: "with metadata",
      given: period,
      request: { path },
      response: {
        headers: correlated,
        body: {
          id: exactly(501),
          startAt: "2026-05-31T22:00:00Z",
          endAt: "2026-06-30T22:00:00Z",
          metadata: { userType: exactly("ADULT") },
        },
      },
    },
    {
      variant: "without metadata",
      given: plainPeriod,
      request: { path },
      response: {
        headers: correlated,
        body: {
          id: exactly(501),
          startAt: "2026-05-31T22:00:00Z",
          endAt: "2026-06-30T22:00:00Z",
          metadata: null,
        },
      },
    },
  ],
  400: badCall("a point period id that is no number", path, {
    in: "path",
    at: "pointPeriodId",
    value: "june",
    because: "point period ids are integers",
  }),
  401: { as: "anonymous", given: period, request: { path }, response: unauthorised },
  403: { as: "unpermitted", given: period, request: { path }, response: forbidden },
  404: [
    { variant: "no such program", given: given("nothing"), request: { path }, response: notFound },
    { variant: "no such member", given: program, request: { path }, response: notFound },
    { variant: "no such period", given: member, request: { path }, response: notFound },
    {
      variant: "a period of another member",
      given: [...period, otherMember],
      request: { path: { ...path, memberId: 43 } },
      response: notFound,
    },
    {
      variant: "a program of another organisation",
      as: "other-partner",
      given: period,
      request: { path },
      response: notFound,
    },
  ],
  ...byFault({ request: { path } }),
};
