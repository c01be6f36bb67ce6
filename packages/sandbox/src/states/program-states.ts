import { putLadder } from "../rows/ladder-rows.js";
import { putEarningRule } from "../rows/order-rows.js";
import { putProgram, putProgramVersion } from "../rows/program-rows.js";
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

/** A version that takes the place of the one before: with a ladder and earning rules of its own, or none. */
export interface ProgramVersionState {
  programId: number;
  /** Not the id of any program: their first versions have those. */
  programVersionId: number;
  validFrom: string;
}

/** Puts a version that begins later than the first. */
export const programVersion: State<ProgramVersionState> = async (params, { db }) => {
  const { programVersionId: id, ...version } = params;
  await putProgramVersion(db, { ...version, id });
};

/** The ladder of a program. */
export interface LadderState {
  programId: number;
  /** Default the first version. */
  programVersionId?: number;
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

/** Puts the ladder of a version of a program. */
export const ladder: State<LadderState> = async (params, { db }) => {
  const { programId, programVersionId = programId, levels } = params;
  await putLadder(
    db,
    programVersionId,
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

/** What every purchase earns, or everything of another type that happens to an order line. */
export interface EarningRuleState {
  programId: number;
  /** Default the first version. */
  programVersionId?: number;
  earningRuleId: number;
  pointDefinitionId: number;
  /** Default 0. */
  pointsPerPurchase?: number;
  /** Default 0. */
  pointsPerKrone?: number;
  /** What it is for. Default `PURCHASE`. */
  eventType?: string;
  /** How long the points last from when they begin to count. Default null: see `BEHAVIOUR.md`. */
  validForDays?: number | null;
}

/** Puts an earning rule of a version of a program. */
export const earningRule: State<EarningRuleState> = async (params, { db }) => {
  const { programId, programVersionId = programId, earningRuleId: id, ...rule } = params;
  const { pointsPerPurchase: pointsPerEvent = 0, ...more } = rule;
  await putEarningRule(db, { ...more, id, programVersionId, pointsPerEvent });
};
