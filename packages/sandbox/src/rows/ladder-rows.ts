import type { Database } from "../database/database.js";
import { toUnits } from "../database/decimal.js";

/** A level of a ladder. */
export interface LevelSeed {
  readonly id: number;
  /** Default `Level <id>`. */
  readonly name?: string;
  /** Points needed, by point definition id. */
  readonly requirements: Readonly<Record<number, number>>;
  /** Default none. */
  readonly rewards?: readonly RewardSeed[];
}

/** What a level gives. */
export interface RewardSeed {
  readonly id: number;
  /** Default `DISCOUNT`. */
  readonly type?: string;
  readonly name: string;
  /** Default null. */
  readonly reference?: string | null;
  /** Default null. */
  readonly description?: string | null;
  /** Default null. */
  readonly percent?: number | null;
}

/** Replaces the ladder of a program version, which for the first one has the program's id. */
export async function putLadder(
  db: Database,
  programVersionId: number,
  levels: readonly LevelSeed[],
): Promise<void> {
  await db.deleteFrom("levels").where("programVersionId", "=", programVersionId).execute();
  for (const [index, { id, name = `Level ${id}`, ...level }] of levels.entries()) {
    await db
      .insertInto("levels")
      .values({ id, programVersionId, name, rank: index + 1 })
      .execute();
    for (const [pointDefinitionId, points] of Object.entries(level.requirements)) {
      await db
        .insertInto("levelRequirements")
        .values({
          levelId: id,
          pointDefinitionId: Number(pointDefinitionId),
          points: toUnits(points),
        })
        .execute();
    }
    for (const reward of level.rewards ?? []) {
      await insertReward(db, id, reward);
    }
  }
}

async function insertReward(db: Database, levelId: number, reward: RewardSeed): Promise<void> {
  const { id, name, type = "DISCOUNT", reference = null, description = null } = reward;
  const percent = reward.percent ?? null;
  await db
    .insertInto("rewards")
    .values({
      id,
      levelId,
      name,
      type,
      reference,
      description,
      percent: percent === null ? null : toUnits(percent),
    })
    .execute();
}
