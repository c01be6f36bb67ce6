import { compiled } from "../database/compiled.js";
import type { Database } from "../database/database.js";
import { fromUnits } from "../database/decimal.js";
import type { RewardRow } from "../database/tables/programs.js";

/** A step of a ladder. */
export interface Level {
  readonly levelId: number;
  readonly name: string;
  readonly requirements: readonly Requirement[];
  readonly rewards: readonly Reward[];
}

/** The least number of points of one kind, in ten-thousandths. */
export interface Requirement {
  readonly pointDefinitionId: number;
  readonly pointDefinitionReference: string;
  readonly points: number;
}

/** A reward as all services answer it. */
export interface Reward {
  readonly rewardId: number;
  readonly type: string;
  readonly name: string;
  readonly reference: string | null;
  readonly description: string | null;
  readonly percent: number | null;
}

interface InForce {
  readonly programId: number;
  readonly at: string;
}

interface OfVersion {
  readonly versionId: number;
}

const versions = compiled((db, { programId, at }: InForce) =>
  db
    .selectFrom("programVersions")
    .select("id")
    .where("programId", "=", programId)
    .where("validFrom", "<=", at)
    .orderBy("validFrom", "desc")
    .limit(1),
);

const levels = compiled((db, { versionId }: OfVersion) =>
  db
    .selectFrom("levels")
    .select(["id", "name"])
    .where("programVersionId", "=", versionId)
    .orderBy("rank"),
);

const requirements = compiled((db, { versionId }: OfVersion) =>
  db
    .selectFrom("levels")
    .innerJoin("levelRequirements", "levelRequirements.levelId", "levels.id")
    .innerJoin("pointDefinitions", "pointDefinitions.id", "levelRequirements.pointDefinitionId")
    .select(["levelId", "pointDefinitionId", "points", "reference"])
    .where("programVersionId", "=", versionId)
    .orderBy("pointDefinitionId"),
);

const rewards = compiled((db, { versionId }: OfVersion) =>
  db
    .selectFrom("levels")
    .innerJoin("rewards", "rewards.levelId", "levels.id")
    .selectAll("rewards")
    .where("programVersionId", "=", versionId)
    .orderBy("rewards.id"),
);

/** The levels of the program version in force at an instant, the lowest first. */
export function readLadder(db: Database, programId: number, at: string): Level[] {
  const version = versions.first(db, { programId, at });
  if (version === undefined) {
    return [];
  }
  const of = { versionId: version.id };
  const required = Map.groupBy(requirements.all(db, of), ({ levelId }) => levelId);
  const given = Map.groupBy(rewards.all(db, of), ({ levelId }) => levelId);
  return levels.all(db, of).map(({ id, name }) => ({
    levelId: id,
    name,
    requirements: (required.get(id) ?? []).map(toRequirement),
    rewards: (given.get(id) ?? []).map(toReward),
  }));
}

/** The highest level whose every requirement `points` meets; undefined below the lowest. */
export function levelReached(
  ladder: readonly Level[],
  points: ReadonlyMap<number, number>,
): Level | undefined {
  return ladder.findLast(({ requirements }) =>
    requirements.every((one) => (points.get(one.pointDefinitionId) ?? 0) >= one.points),
  );
}

function toRequirement(row: {
  readonly pointDefinitionId: number;
  readonly points: number;
  readonly reference: string | null;
}): Requirement {
  const { pointDefinitionId, points, reference } = row;
  const pointDefinitionReference = reference ?? String(pointDefinitionId);
  return { pointDefinitionId, pointDefinitionReference, points };
}

function toReward({ id, type, name, reference, description, percent }: RewardRow): Reward {
  return {
    rewardId: id,
    type,
    name,
    reference,
    description,
    percent: percent === null ? null : fromUnits(percent),
  };
}
