import type { Generated } from "kysely";

/** Who a program belongs to and what it is made of. Instants are text, amounts ten-thousandths. */
export interface ProgramTables {
  organisations: OrganisationRow;
  programs: ProgramRow;
  programAccess: ProgramAccessRow;
  programVersions: ProgramVersionRow;
  pointDefinitions: PointDefinitionRow;
  pointDefinitionTexts: PointDefinitionTextRow;
  levels: LevelRow;
  levelRequirements: LevelRequirementRow;
  rewards: RewardRow;
}

interface OrganisationRow {
  id: number;
  name: string;
}

interface ProgramRow {
  id: number;
  organisationId: number;
  reference: string | null;
  name: string;
  /** 1 or 0. What is inactive earns nothing. */
  isActive: number;
  createdAt: string;
}

/** Organisations that see a program without owning it. */
interface ProgramAccessRow {
  programId: number;
  organisationId: number;
}

/** In force from `validFrom` until the next version's. */
interface ProgramVersionRow {
  id: Generated<number>;
  programId: number;
  validFrom: string;
}

interface PointDefinitionRow {
  id: number;
  programId: number;
  reference: string | null;
}

interface PointDefinitionTextRow {
  pointDefinitionId: number;
  /** BCP 47, such as `nb`. */
  language: string;
  name: string;
  description: string | null;
}

interface LevelRow {
  id: number;
  programVersionId: number;
  /** The lowest level has the lowest rank. */
  rank: number;
  name: string;
}

interface LevelRequirementRow {
  levelId: number;
  pointDefinitionId: number;
  points: number;
}

export interface RewardRow {
  id: number;
  levelId: number;
  type: string;
  name: string;
  reference: string | null;
  description: string | null;
  percent: number | null;
}
