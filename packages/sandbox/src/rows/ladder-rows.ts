import type { Database } from "../database/database.js";
import { toUnits } from "../database/decimal.js";
import { deleteRows } from "../database/delete-rows.js";
import { insertRow } from "../database/insert-row.js";

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
  deleteRows(db, "levels", "programVersionId", programVersionId);
  for (const [index, { id, name = `Level ${id}`, ...level }] of levels.entries()) {
    insertRow(db, "levels", { id, programVersionId, name, rank: index + 1 });
    for (const [pointDefinitionId, points] of Object.entries(level.requirements)) {
      insertRow(db, "levelRequirements", {
        levelId: id,
        pointDefinitionId: Number(pointDefinitionId),
        points: toUnits(points),
      });
    }
    for (const reward of level.rewards ?? []) {
      await insertReward(db, id, reward);
    }
  }
}

async function insertReward(db: Database, levelId: number, reward: RewardSeed): Promise<void> {
  const { id, name, type = "DISCOUNT", reference = null, description = null } = reward;
  const percent = reward.percent ?? null;
  insertRow(db, "rewards", {
    id,
    levelId,
    name,
    type,
    reference,
    description,
    percent: percent === null ? null : toUnits(percent),
  });
}
