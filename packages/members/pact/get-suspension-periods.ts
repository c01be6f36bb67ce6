import { exactly } from "openapi-pact";
import type { PageSuspensionPeriod } from "../src/index.js";
import { correlated, emptyPage } from "./answers.js";
import { badCall, badPages, memberRefusals } from "./refusals.js";
import { member } from "./scenery.js";
import { given, type MembersRow } from "./states.js";

const path = { programId: 7, memberId: 42 };

const past = given("a suspension period", {
  ...path,
  suspensionPeriodId: 801,
  suspends: "REWARDS",
  referenceId: "shared-ticket",
  startAt: "2026-04-01T00:00:00Z",
  endAt: "2026-04-08T00:00:00Z",
  metadata: { warnings: 2 },
});
const endless = given("a suspension period", {
  ...path,
  suspensionPeriodId: 802,
  suspends: "EFFECTS",
  referenceId: "too-many-refunds",
  startAt: "2026-07-01T00:00:00Z",
});

/** The suspension periods of a member, the latest first. */
export const getSuspensionPeriods: MembersRow<"getSuspensionPeriods"> = {
  ...memberRefusals,
  200: [
    {
      variant: "of rewards, with an end",
      given: [...member, past],
      request: { path },
      response: {
        headers: correlated,
        body: {
          items: [
            {
              id: exactly(801),
              startAt: "2026-04-01T00:00:00Z",
              endAt: "2026-04-08T00:00:00Z",
              referenceId: exactly("shared-ticket"),
              suspends: exactly("REWARDS"),
              metadata: { warnings: exactly(2) },
            },
          ],
          totalItems: exactly(1),
          totalPages: exactly(1),
        },
      },
    },
    {
      variant: "of effects, without an end",
      given: [...member, endless],
      request: { path },
      response: {
        headers: correlated,
        body: {
          items: [
            {
              id: exactly(802),
              startAt: "2026-07-01T00:00:00Z",
              endAt: null,
              referenceId: exactly("too-many-refunds"),
              suspends: exactly("EFFECTS"),
              metadata: null,
            },
          ],
          totalItems: exactly(1),
          totalPages: exactly(1),
        },
      },
    },
    {
      variant: "never suspended",
      given: member,
      request: { path },
      response: { headers: correlated, body: emptyPage() },
    },
    {
      variant: "the first page",
      given: [...member, past, endless],
      request: { path, query: { page: 1, perPage: 1 } },
      response: { headers: correlated, body: pageWith(802, null) },
    },
    {
      variant: "the second page",
      given: [...member, past, endless],
      request: { path, query: { page: 2, perPage: 1 } },
      response: { headers: correlated, body: pageWith(801, "2026-04-08T00:00:00Z") },
    },
    {
      variant: "past the last page",
      given: [...member, past, endless],
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

function pageWith(id: number, endAt: string | null): PageSuspensionPeriod {
  const item = {
    id: exactly(id),
    startAt: "2026-04-01T00:00:00Z",
    endAt,
    referenceId: "shared-ticket",
    suspends: "REWARDS",
  } as const;
  return { items: [item], totalItems: exactly(2), totalPages: exactly(2) };
}
