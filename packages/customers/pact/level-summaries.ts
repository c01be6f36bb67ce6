import { exactly } from "openapi-pact";
import type { CurrentLevelSummary, PointDefinitionStatus } from "../src/index.js";

/** What a member holds of one kind of points. */
export type Held = Required<Pick<PointDefinitionStatus, "points" | "pendingPoints" | "expireAt">>;

/** The reward of the lower level, with everything a reward may have. */
const fiveOff = {
  rewardId: exactly(71),
  type: exactly("DISCOUNT"),
  name: exactly("5 % rabatt"),
  reference: exactly("five-off"),
  description: exactly("Fem prosent på hver enkeltbillett."),
  percent: exactly(5),
};

/** The reward of the upper level, with nothing that a reward can do without. */
const lounge = {
  rewardId: exactly(72),
  type: exactly("LOUNGE"),
  name: exactly("Ventesalong"),
  reference: null,
  description: null,
  percent: null,
};

/** Member 42 below the lowest level. */
export function belowTheLadder(held: Held): CurrentLevelSummary {
  return { ...inFjordClub(held), currentRewards: [], currentLevel: null };
}

/** Member 42 at the lower level. */
export function atBronse(held: Held): CurrentLevelSummary {
  const currentLevel = { levelId: exactly(701), name: exactly("Bronse"), rewards: [fiveOff] };
  return { ...inFjordClub(held), currentRewards: [fiveOff], currentLevel };
}

/** Member 42 at the upper level. */
export function atSolv(held: Held): CurrentLevelSummary {
  const currentLevel = { levelId: exactly(702), name: exactly("Sølv"), rewards: [lounge] };
  return { ...inFjordClub(held), currentRewards: [lounge], currentLevel };
}

/** Member 310, of whose program nothing is known but its id. */
export const nothingToTell: CurrentLevelSummary = {
  memberId: exactly(310),
  programId: exactly(8),
  programReference: null,
  currentRewards: [],
  suspensionStatuses: [],
  currentLevel: null,
  pointDefinitionStatuses: [
    {
      pointDefinitionId: exactly(12),
      pointDefinitionReference: null,
      name: exactly("Netter"),
      description: null,
      points: exactly(0),
      pendingPoints: exactly(0),
      expireAt: null,
    },
  ],
};

function inFjordClub({ points, pendingPoints, expireAt }: Held) {
  return {
    memberId: exactly(42),
    programId: exactly(7),
    programReference: exactly("fjord-club"),
    suspensionStatuses: [],
    pointDefinitionStatuses: [
      {
        pointDefinitionId: exactly(11),
        pointDefinitionReference: exactly("trips"),
        name: exactly("Reiser"),
        description: exactly("Ett poeng per reise."),
        points: exactly(points),
        pendingPoints: exactly(pendingPoints),
        expireAt,
      },
    ],
  };
}
