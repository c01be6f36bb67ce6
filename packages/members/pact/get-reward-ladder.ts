import { exactly } from "openapi-pact";
import { correlated } from "./answers.js";
import { badCall, memberRefusals } from "./refusals.js";
import { member } from "./scenery.js";
import { given, type MembersRow } from "./states.js";

const path = { programId: 7, memberId: 42 };
const bronze = {
  levelId: 1,
  name: "Bronze",
  requirements: [{ pointDefinitionId: 11, points: 10 }],
};
const silver = {
  levelId: 2,
  name: "Silver",
  requirements: [{ pointDefinitionId: 11, points: 37.5 }],
};

/** The levels within a member's reach, the lowest first. */
export const getRewardLadder: MembersRow<"getRewardLadder"> = {
  ...memberRefusals,
  200: [
    {
      variant: "a reward described in full",
      given: [
        ...member,
        given("a ladder", {
          programId: 7,
          levels: [
            {
              ...bronze,
              rewards: [
                {
                  rewardId: 71,
                  type: "DISCOUNT",
                  name: "12.5 % off",
                  reference: "eighth-off",
                  description: "An eighth off every single ticket.",
                  percent: 12.5,
                },
              ],
            },
          ],
        }),
      ],
      request: { path },
      response: {
        headers: correlated,
        body: {
          levels: [
            {
              levelId: exactly(1),
              name: exactly("Bronze"),
              requirements: [{ pointDefinitionReference: exactly("trips"), points: exactly(10) }],
              rewards: [
                {
                  rewardId: exactly(71),
                  type: exactly("DISCOUNT"),
                  name: exactly("12.5 % off"),
                  reference: exactly("eighth-off"),
                  description: exactly("An eighth off every single ticket."),
                  percent: exactly(12.5),
                },
              ],
            },
          ],
        },
      },
    },
    {
      variant: "a reward with nothing but a name",
      given: [
        ...member,
        given("a ladder", {
          programId: 7,
          levels: [
            {
              ...silver,
              rewards: [{ rewardId: 72, type: "LOUNGE", name: "Coffee in the lounge" }],
            },
          ],
        }),
      ],
      request: { path },
      response: {
        headers: correlated,
        body: {
          levels: [
            {
              levelId: exactly(2),
              name: exactly("Silver"),
              requirements: [{ pointDefinitionReference: exactly("trips"), points: exactly(37.5) }],
              rewards: [
                {
                  rewardId: exactly(72),
                  type: exactly("LOUNGE"),
                  name: exactly("Coffee in the lounge"),
                  reference: null,
                  description: null,
                  percent: null,
                },
              ],
            },
          ],
        },
      },
    },
    {
      variant: "levels that ask and give nothing",
      given: [
        ...member,
        given("a ladder", {
          programId: 7,
          levels: [
            { levelId: 1, name: "Guest", requirements: [], rewards: [] },
            { levelId: 2, name: "Friend", requirements: [], rewards: [] },
          ],
        }),
      ],
      request: { path },
      response: {
        headers: correlated,
        body: {
          levels: [
            { levelId: 1, name: "Guest", requirements: [], rewards: [] },
            { levelId: 2, name: "Friend", requirements: [], rewards: [] },
          ],
        },
      },
    },
    {
      variant: "no levels",
      given: member,
      request: { path },
      response: { headers: correlated, body: { levels: [] } },
    },
  ],
  400: badCall("a member id that is no number", path, {
    in: "path",
    at: "memberId",
    value: "forty-two",
    because: "member ids are integers",
  }),
};
