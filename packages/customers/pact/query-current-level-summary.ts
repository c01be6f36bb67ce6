import { badRequest, correlated, forbidden, unauthorised } from "./answers.js";
import { byFault } from "./by-fault.js";
import { atBronse, atSolv, belowTheLadder, nothingToTell } from "./level-summaries.js";
import { inFjordClub, inNamelessProgram, inNightTrainClub } from "./scenery.js";
import { type CustomersRow, given } from "./states.js";
import {
  earningSuspended,
  earningSuspendedAnswer,
  rewardsSuspended,
  rewardsSuspendedAnswer,
} from "./suspensions.js";

const customerId = "1000042";
const twoPrograms = [...inFjordClub, ...inNightTrainClub];

const now = atBronse({ points: 24, pendingPoints: 12.5, expireAt: "2099-01-01T00:00:00Z" });

/** How a customer stands: when, in which programs, and under which suspensions. */
export const queryCurrentLevelSummary: CustomersRow<"queryCurrentLevelSummary"> = {
  200: [
    {
      variant: "now",
      given: inFjordClub,
      request: { body: { customerId } },
      response: { headers: correlated, body: [now] },
    },
    {
      variant: "before the points count",
      given: inFjordClub,
      request: { body: { customerId, statusAt: "2026-04-01T05:59:59Z" } },
      response: {
        headers: correlated,
        body: [belowTheLadder({ points: 0, pendingPoints: 36.5, expireAt: null })],
      },
    },
    {
      variant: "when all points count",
      given: inFjordClub,
      request: { body: { customerId, statusAt: "2098-06-01T02:00:00+02:00" } },
      response: {
        headers: correlated,
        body: [atSolv({ points: 36.5, pendingPoints: 0, expireAt: "2099-01-01T00:00:00Z" })],
      },
    },
    {
      variant: "when points have expired",
      given: inFjordClub,
      request: { body: { customerId, statusAt: "2099-01-01T00:00:00Z" } },
      response: {
        headers: correlated,
        body: [belowTheLadder({ points: 12.5, pendingPoints: 0, expireAt: null })],
      },
    },
    {
      variant: "in a program without reference and levels",
      given: inNamelessProgram,
      request: { body: { customerId } },
      response: { headers: correlated, body: [nothingToTell] },
    },
    {
      variant: "while rewards are suspended",
      given: [...inFjordClub, rewardsSuspended],
      request: { body: { customerId } },
      response: {
        headers: correlated,
        body: [{ ...now, currentRewards: [], suspensionStatuses: [rewardsSuspendedAnswer] }],
      },
    },
    {
      variant: "while earning is suspended",
      given: [...inFjordClub, earningSuspended],
      request: { body: { customerId, statusAt: "2026-05-15T12:00:00Z" } },
      response: {
        headers: correlated,
        body: [{ ...now, suspensionStatuses: [earningSuspendedAnswer] }],
      },
    },
    {
      variant: "when a suspension has ended",
      given: [...inFjordClub, earningSuspended],
      request: { body: { customerId, statusAt: "2026-06-01T00:00:00Z" } },
      response: { headers: correlated, body: [now] },
    },
    {
      variant: "in the program of a reference",
      given: twoPrograms,
      request: { body: { customerId, programReference: "fjord-club" } },
      response: { headers: correlated, body: [now] },
    },
    {
      variant: "in the programs of a list, whatever the single reference",
      given: twoPrograms,
      request: {
        body: {
          customerId,
          programReference: "night-train-club",
          programReferences: ["fjord-club"],
        },
      },
      response: { headers: correlated, body: [now] },
    },
    {
      variant: "in the program of a reference when the list is empty",
      given: twoPrograms,
      request: { body: { customerId, programReference: "fjord-club", programReferences: [] } },
      response: { headers: correlated, body: [now] },
    },
    {
      variant: "in the program of an id",
      given: twoPrograms,
      request: { body: { customerId, programId: 7 } },
      response: { headers: correlated, body: [now] },
    },
    {
      variant: "in every program when the id is null",
      given: inFjordClub,
      request: { body: { customerId, programId: null } },
      response: { headers: correlated, body: [now] },
    },
    {
      variant: "in no program when id and reference name different ones",
      given: twoPrograms,
      request: { body: { customerId, programId: 9, programReference: "fjord-club" } },
      response: { headers: correlated, body: [] },
    },
    {
      variant: "of a customer who is a member of none",
      given: given("nothing"),
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
        wrong: { in: "body", at: "/customerId", because: "a status is somebody's" },
        body: { programId: 7 },
      },
      response: badRequest("customerId"),
    },
    {
      variant: "a day instead of an instant",
      given: given("nothing"),
      request: {
        wrong: { in: "body", at: "/statusAt", because: "a day is no instant" },
        body: { customerId, statusAt: "2026-06-30" },
      },
      response: badRequest("statusAt"),
    },
    {
      variant: "a program id below 1",
      given: given("nothing"),
      request: {
        wrong: { in: "body", at: "/programId", because: "ids begin at 1" },
        body: { customerId, programId: 0 },
      },
      response: badRequest("programId"),
    },
  ],
  401: {
    as: "anonymous",
    given: given("nothing"),
    request: { body: { customerId } },
    response: unauthorised,
  },
  403: {
    as: "unpermitted",
    given: given("nothing"),
    request: { body: { customerId } },
    response: forbidden,
  },
  ...byFault({ request: { body: { customerId } } }),
};
