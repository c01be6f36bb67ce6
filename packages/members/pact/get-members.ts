import { exactly } from "openapi-pact";
import type { PageMember } from "../src/index.js";
import { correlated, emptyPage, forbidden, notFound, unauthorised } from "./answers.js";
import { byFault } from "./by-fault.js";
import { badCall, badPages } from "./refusals.js";
import { member, otherMember, program } from "./scenery.js";
import { given, type MembersRow } from "./states.js";

const path = { programId: 7 };
const both = [...member, otherMember];

/** The members of a program. Their order is not published, so no page says who is on it. */
export const getMembers: MembersRow<"getMembers"> = {
  200: [
    {
      variant: "with metadata",
      given: member,
      request: { path },
      response: {
        headers: correlated,
        body: {
          items: [
            {
              id: exactly(42),
              createdAt: "2026-01-15T08:30:00Z",
              customerId: exactly("1000042"),
              organisationId: exactly(1),
              metadata: { userType: exactly("ADULT") },
              updatedAt: "2026-06-02T14:05:10Z",
            },
          ],
          totalItems: exactly(1),
          totalPages: exactly(1),
        },
      },
    },
    {
      variant: "without metadata",
      given: [program, otherMember],
      request: { path },
      response: {
        headers: correlated,
        body: {
          items: [
            {
              id: exactly(43),
              createdAt: "2026-02-20T17:12:45Z",
              customerId: exactly("1000043"),
              organisationId: exactly(1),
              metadata: null,
              updatedAt: "2026-02-20T17:12:45Z",
            },
          ],
          totalItems: exactly(1),
          totalPages: exactly(1),
        },
      },
    },
    {
      variant: "no members",
      given: program,
      request: { path },
      response: { headers: correlated, body: emptyPage() },
    },
    {
      variant: "of one customer",
      given: both,
      request: { path, query: { customerId: "1000043" } },
      response: { headers: correlated, body: pageOf(exactly("1000043"), 1, 1) },
    },
    {
      variant: "of a customer who is no member",
      given: both,
      request: { path, query: { customerId: "1000099" } },
      response: { headers: correlated, body: emptyPage() },
    },
    {
      variant: "the second page",
      given: both,
      request: { path, query: { page: 2, perPage: 1 } },
      response: { headers: correlated, body: pageOf("1000043", 2, 2) },
    },
    {
      variant: "past the last page",
      given: both,
      request: { path, query: { page: 3, perPage: 1 } },
      response: { headers: correlated, body: emptyPage(2, 2) },
    },
    {
      variant: "the largest page",
      given: both,
      request: { path, query: { perPage: 200 } },
      response: { headers: correlated, body: pageOf("1000043", 2, 1) },
    },
    {
      variant: "of a program shared with the caller",
      as: "other-partner",
      given: [given("a program", { programId: 7, sharedWith: [2] }), otherMember],
      request: { path },
      response: { headers: correlated, body: pageOf(exactly("1000043"), 1, 1) },
    },
  ],
  400: [
    badCall("a program id that is no number", path, {
      in: "path",
      at: "programId",
      value: "seven",
      because: "program ids are integers",
    }),
    ...badPages(path),
  ],
  401: { as: "anonymous", given: member, request: { path }, response: unauthorised },
  403: { as: "unpermitted", given: member, request: { path }, response: forbidden },
  404: [
    { variant: "no such program", given: given("nothing"), request: { path }, response: notFound },
    {
      variant: "a program of another organisation",
      as: "other-partner",
      given: member,
      request: { path },
      response: notFound,
    },
  ],
  ...byFault({ request: { path } }),
};

function pageOf(customerId: string, totalItems: number, totalPages: number): PageMember {
  const item = {
    id: 43,
    createdAt: "2026-02-20T17:12:45Z",
    customerId,
    organisationId: exactly(1),
    updatedAt: "2026-02-20T17:12:45Z",
  };
  return { items: [item], totalItems: exactly(totalItems), totalPages: exactly(totalPages) };
}
