import type { State } from "openapi-pact";
import { type CustomersStates, given } from "./states.js";

/** Several states, one after the other. */
export type Scene = readonly State<CustomersStates>[];

const member = { programId: 7, memberId: 42 };
const trips = { ...member, pointDefinitionId: 11 };

/**
 * Customer 1000042 as member 42 of program 7. There, 20 trips make Bronse and 30 make Sølv; of the member's
 * trips, 24 count from April 2026 until 2099, and 12.5 from 2098 on.
 */
export const inFjordClub: Scene = [
  given("a program", {
    programId: 7,
    reference: "fjord-club",
    pointDefinitions: [
      {
        pointDefinitionId: 11,
        reference: "trips",
        name: "Reiser",
        description: "Ett poeng per reise.",
      },
    ],
  }),
  given("a ladder", {
    programId: 7,
    levels: [
      {
        levelId: 701,
        name: "Bronse",
        requirements: [{ pointDefinitionId: 11, points: 20 }],
        rewards: [
          {
            rewardId: 71,
            type: "DISCOUNT",
            name: "5 % rabatt",
            reference: "five-off",
            description: "Fem prosent på hver enkeltbillett.",
            percent: 5,
          },
        ],
      },
      {
        levelId: 702,
        name: "Sølv",
        requirements: [{ pointDefinitionId: 11, points: 30 }],
        rewards: [{ rewardId: 72, type: "LOUNGE", name: "Ventesalong" }],
      },
    ],
  }),
  given("a member", {
    ...member,
    customerId: "1000042",
    createdAt: "2026-01-15T08:30:00Z",
    metadata: { userType: "ADULT" },
  }),
  given("points granted", {
    ...trips,
    transactionId: 9001,
    amount: 24,
    createdAt: "2026-02-01T07:00:00Z",
    validFrom: "2026-04-01T06:00:00Z",
    expireAt: "2099-01-01T00:00:00Z",
  }),
  given("points granted", {
    ...trips,
    transactionId: 9002,
    amount: 12.5,
    createdAt: "2026-03-01T07:00:00Z",
    validFrom: "2098-01-01T00:00:00Z",
  }),
];

/** Customer 1000042 as member 55 of program 9. */
export const inNightTrainClub: Scene = [
  given("a program", { programId: 9, reference: "night-train-club" }),
  given("a member", {
    programId: 9,
    memberId: 55,
    customerId: "1000042",
    createdAt: "2026-01-15T08:30:00Z",
  }),
];

/** Customer 1000042 as member 310 of program 8, which has neither a reference nor levels. */
export const inNamelessProgram: Scene = [
  given("a program", {
    programId: 8,
    pointDefinitions: [{ pointDefinitionId: 12, reference: null, name: "Netter" }],
  }),
  given("a member", {
    programId: 8,
    memberId: 310,
    customerId: "1000042",
    createdAt: "2026-01-15T08:30:00Z",
  }),
];
