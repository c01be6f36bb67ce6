import type { operations } from "@entur-clients/members";
import { fromUnits } from "../database/decimal.js";
import { toInstant } from "../database/instant.js";
import type { Handler } from "../http/handlers.js";
import { ok } from "../http/replies.js";
import { type Level, readLadder } from "../personalisation/ladder.js";
import { missingMember } from "./missing-member.js";

/** The ladder of the program version in force now. */
export const getRewardLadder: Handler<operations["getRewardLadder"]> = async (call) => {
  const missing = missingMember(call);
  if (missing) {
    return missing;
  }
  const ladder = readLadder(call.db, call.path.programId, toInstant(call.now));
  return ok({ levels: ladder.map(toLevel) });
};

function toLevel({ levelId, name, requirements, rewards }: Level) {
  return {
    levelId,
    name,
    requirements: requirements.map(({ pointDefinitionReference, points }) => ({
      pointDefinitionReference,
      points: fromUnits(points),
    })),
    rewards: [...rewards],
  };
}
