import { exactly } from "openapi-pact";
import { correlated, unauthorised } from "./answers.js";
import { badCall, memberRefusals } from "./refusals.js";
import { member, otherMember } from "./scenery.js";
import type { MembersRow } from "./states.js";

const path = { programId: 7, memberId: 42 };

/** One member. */
export const getMember: MembersRow<"getMember"> = {
  ...memberRefusals,
  200: [
    {
      variant: "with metadata",
      given: [...member, otherMember],
      request: { path },
      response: {
        headers: correlated,
        body: {
          id: exactly(42),
          createdAt: "2026-01-15T08:30:00Z",
          customerId: exactly("1000042"),
          organisationId: exactly(1),
          metadata: { userType: exactly("ADULT") },
          updatedAt: "2026-06-02T14:05:10Z",
        },
      },
    },
    {
      variant: "without metadata",
      given: [...member, otherMember],
      request: { path: { programId: 7, memberId: 43 } },
      response: {
        headers: correlated,
        body: {
          id: exactly(43),
          createdAt: "2026-02-20T17:12:45Z",
          customerId: exactly("1000043"),
          organisationId: exactly(1),
          metadata: null,
          updatedAt: "2026-02-20T17:12:45Z",
        },
      },
    },
  ],
  400: [
    badCall("a program id that is no number", path, {
      in: "path",
      at: "programId",
      value: "seven",
      because: "program ids are integers",
    }),
    badCall("a member id below 1", path, {
      in: "path",
      at: "memberId",
      value: 0,
      because: "member ids start at 1",
    }),
  ],
  401: [
    {
      variant: "no token",
      as: "anonymous",
      given: member,
      request: { path },
      response: unauthorised,
    },
    {
      variant: "an expired token",
      as: "expired",
      given: member,
      request: { path },
      response: unauthorised,
    },
  ],
};
