import { exactly } from "openapi-pact";
import type { PagePointPeriod } from "../src/index.js";
import { correlated, emptyPage } from "./answers.js";
import { badCall, badPages, memberRefusals } from "./refusals.js";
import { member } from "./scenery.js";
import { given, type MembersRow } from "./states.js";

const path = { programId: 7, memberId: 42 };

const june = given("a point period", {
  ...path,
  pointPeriodId: 501,
  startAt: "2026-05-31T22:00:00Z",
  endAt: "2026-06-30T22:00:00Z",
  metadata: {
    userType: "ADULT",
    stationPair: { from: "NSR:StopPlace:59872", to: "NSR:StopPlace:59983" },
  },
});
const may = given("a point period", {
  ...path,
  pointPeriodId: 500,
  startAt: "2026-04-30T22:00:00Z",
  endAt: "2026-05-31T22:00:00Z",
});

/** The point periods of a member, the latest first. */
export const getPointPeriods: MembersRow<"getPointPeriods"> = {
  ...memberRefusals,
  200: [
    {
      variant: "with metadata",
      given: [...member, june],
      request: { path },
      response: {
        headers: correlated,
        body: {
          items: [
            {
              id: exactly(501),
              startAt: "2026-05-31T22:00:00Z",
              endAt: "2026-06-30T22:00:00Z",
              metadata: {
                userType: exactly("ADULT"),
                stationPair: {
                  from: exactly("NSR:StopPlace:59872"),
                  to: exactly("NSR:StopPlace:59983"),
                },
              },
            },
          ],
          totalItems: exactly(1),
          totalPages: exactly(1),
        },
      },
    },
    {
      variant: "without metadata",
      given: [...member, may],
      request: { path },
      response: {
        headers: correlated,
        body: {
          items: [
            {
              id: exactly(500),
              startAt: "2026-04-30T22:00:00Z",
              endAt: "2026-05-31T22:00:00Z",
              metadata: null,
            },
          ],
          totalItems: exactly(1),
          totalPages: exactly(1),
        },
      },
    },
    {
      variant: "no periods",
      given: member,
      request: { path },
      response: { headers: correlated, body: emptyPage() },
    },
    {
      variant: "the first page",
      given: [...member, may, june],
      request: { path, query: { page: 1, perPage: 1 } },
      response: { headers: correlated, body: pageWith(501) },
    },
    {
      variant: "the second page",
      given: [...member, may, june],
      request: { path, query: { page: 2, perPage: 1 } },
      response: { headers: correlated, body: pageWith(500) },
    },
    {
      variant: "past the last page",
      given: [...member, may, june],
      request: { path, query: { page: 3, perPage: 1 } },
      response: { headers: correlated, body: emptyPage(2, 2) },
    },
  ],
  400: [
    badCall("a member id that is no number", path, {
      in: "path",
      at: "memberId",
      value: "forty-two",
      because: "member ids are integers",
    }),
    ...badPages(path),
  ],
};

function pageWith(id: number): PagePointPeriod {
  const item = {
    id: exactly(id),
    startAt: "2026-04-30T22:00:00Z",
    endAt: "2026-05-31T22:00:00Z",
  };
  return { items: [item], totalItems: exactly(2), totalPages: exactly(2) };
}
