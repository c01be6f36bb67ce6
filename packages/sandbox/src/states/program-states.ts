import { putLadder } from "../rows/ladder-rows.js";
import { putEarningRule } from "../rows/order-rows.js";
import { putProgram } from "../rows/program-rows.js";
import type { State } from "./state.js";

/** A program with one version, and its kinds of points. */
export interface ProgramState {
  programId: number;
  /** Default 1. */
  organisationId?: number;
  /** Default null. */
  reference?: string | null;
  name?: string;
  /** Default true. */
  isActive?: boolean;
  /** Organisations that see the program besides its own. Default none. */
  sharedWith?: readonly number[];
  /** Default none. */
  pointDefinitions?: readonly {
    pointDefinitionId: number;
    reference: string | null;
    /** In Norwegian bokmål. Default the reference. */
    name?: string;
    description?: string;
  }[];
}

/** Puts a program. */
export const program: State<ProgramState> = async (params, { db }) => {
  const { programId, pointDefinitions = [], ...more } = params;
  await putProgram(db, {
    ...more,
    id: programId,
    pointDefinitions: pointDefinitions.map(
      ({ pointDefinitionId: id, reference, name = reference ?? String(id), description }) => ({
        id,
        reference,
        texts: { nb: { name, ...(description !== undefined && { description }) } },
      }),
    ),
  });
};

/** The ladder of a program. */
export interface LadderState {
  programId: number;
  /** The lowest first. */
  levels: readonly {
    levelId: number;
    name: string;
    requirements: readonly { pointDefinitionId: number; points: number }[];
    rewards: readonly {
      rewardId: number;
      type: string;
      name: string;
      reference?: string | null;
      description?: string | null;
      percent?: number | null;
    }[];
  }[];
}

/** Puts the ladder of a program's first version. */
export const ladder: State<LadderState> = async ({ programId, levels }, { db }) => {
  await putLadder(
    db,
    programId,
    levels.map(({ levelId, name, requirements, rewards }) => ({
      id: levelId,
      name,
      requirements: Object.fromEntries(
        requirements.map(({ pointDefinitionId, points }) => [pointDefinitionId, points]),
      ),
      rewards: rewards.map(({ rewardId, ...reward }) => ({ ...reward, id: rewardId })),
    })),
  );
};

/** What every purchase earns. */
export interface EarningRuleState {
  programId: number;
  earningRuleId: number;
  pointDefinitionId: number;
  /** Default 0. */
  pointsPerPurchase?: number;
  /** Default 0. */
  pointsPerKrone?: number;
}

/** Puts an earning rule of a program's first version. */
export const earningRule: State<EarningRuleState> = async (params, { db }) => {
  const { programId, earningRuleId: id, pointDefinitionId } = params;
  await putEarningRule(db, {
    id,
    programVersionId: programId,
    pointDefinitionId,
    pointsPerEvent: params.pointsPerPurchase ?? 0,
    pointsPerKrone: params.pointsPerKrone ?? 0,
  });
};
