import type { CurrentLevelSummary } from "@entur-clients/customers";
import type { Database } from "../database/database.js";
import { fromUnits } from "../database/decimal.js";
import { levelReached, readLadder } from "../personalisation/ladder.js";
import type { Membership } from "../personalisation/memberships.js";
import { pointBalance } from "../personalisation/point-balance.js";
import { suspensionsAt } from "../personalisation/suspensions.js";
import { readPointDefinitions } from "./point-definitions.js";
import { readSpendings } from "./spendings.js";

/** How one member stands at one instant. */
export function currentLevelSummary(
  db: Database,
  membership: Membership,
  at: string,
  languages: readonly string[],
): CurrentLevelSummary {
  const { memberId, programId, programReference } = membership;
  const definitions = readPointDefinitions(db, programId, languages);
  const spendings = readSpendings(db, { programId, memberId, at });
  const balances = definitions.map((definition) => {
    const { pointDefinitionId } = definition;
    const kind = { programId, memberId, pointDefinitionId, at };
    return { definition, balance: pointBalance(db, kind, spendings.get(pointDefinitionId) ?? []) };
  });
  const points = new Map(
    balances.map(({ definition, balance }) => [definition.pointDefinitionId, balance.points]),
  );
  const level = levelReached(readLadder(db, programId, at), points);
  const suspensions = suspensionsAt.all(db, { programId, memberId, at });
  const hasRewards = suspensions.every(({ suspends }) => suspends !== "REWARDS");
  return {
    memberId,
    programId,
    programReference,
    currentLevel: level
      ? { levelId: level.levelId, name: level.name, rewards: [...level.rewards] }
      : null,
    currentRewards: hasRewards ? [...(level?.rewards ?? [])] : [],
    suspensionStatuses: suspensions,
    pointDefinitionStatuses: balances.map(({ definition, balance }) => ({
      ...definition,
      points: fromUnits(balance.points),
      pendingPoints: fromUnits(balance.pendingPoints),
      expireAt: balance.expireAt,
    })),
  };
}
