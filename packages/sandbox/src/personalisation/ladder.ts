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

/** The levels of the program version in force at an instant, the lowest first. */
export async function readLadder(db: Database, programId: number, at: string): Promise<Level[]> {
  const version = await db
    .selectFrom("programVersions")
    .select("id")
    .where("programId", "=", programId)
    .where("validFrom", "<=", at)
    .orderBy("validFrom", "desc")
    .executeTakeFirst();
  if (version === undefined) {
    return [];
  }
  const levels = await db
    .selectFrom("levels")
    .select(["id", "name"])
    .where("programVersionId", "=", version.id)
    .orderBy("rank")
    .execute();
  const ids = levels.map(({ id }) => id);
  const requirements = await readRequirements(db, ids);
  const rewards = await readRewards(db, ids);
  return levels.map(({ id, name }) => ({
    levelId: id,
    name,
    requirements: (requirements.get(id) ?? []).map(toRequirement),
    rewards: (rewards.get(id) ?? []).map(toReward),
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

async function readRequirements(db: Database, levelIds: readonly number[]) {
  const rows = await db
    .selectFrom("levelRequirements")
    .innerJoin("pointDefinitions", "pointDefinitions.id", "levelRequirements.pointDefinitionId")
    .select(["levelId", "pointDefinitionId", "points", "reference"])
    .where("levelId", "in", levelIds)
    .orderBy("pointDefinitionId")
    .execute();
  return Map.groupBy(rows, ({ levelId }) => levelId);
}

async function readRewards(db: Database, levelIds: readonly number[]) {
  const rows = await db
    .selectFrom("rewards")
    .selectAll()
    .where("levelId", "in", levelIds)
    .orderBy("id")
    .execute();
  return Map.groupBy(rows, ({ levelId }) => levelId);
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
