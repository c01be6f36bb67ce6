import type { Database } from "../database/database.js";
import { insertRow } from "../database/insert-row.js";
import { toInstant } from "../database/instant.js";
import { putRow } from "../database/put-row.js";
import { putOrganisation } from "./organisation-rows.js";

/** When programs, and what belongs to them, began unless said otherwise. */
const EPOCH = "2020-01-01T00:00:00Z";

/** A program with one version, and its kinds of points. */
export interface ProgramSeed {
  readonly id: number;
  /** Default 1. */
  readonly organisationId?: number;
  /** Default null. */
  readonly reference?: string | null;
  /** Default `Program <id>`. */
  readonly name?: string;
  /** Default true. */
  readonly isActive?: boolean;
  /** Organisations that see the program besides its own. Default none. */
  readonly sharedWith?: readonly number[];
  /** Default none. */
  readonly pointDefinitions?: readonly PointDefinitionSeed[];
  /** From when its first version holds. Default 2020. */
  readonly validFrom?: Date | string;
}

/** A kind of points. */
export interface PointDefinitionSeed {
  readonly id: number;
  /** Default null. */
  readonly reference?: string | null;
  /** By language, such as `nb`. Default none: the reference serves as name. */
  readonly texts?: Readonly<
    Record<string, { readonly name: string; readonly description?: string }>
  >;
}

/** Inserts or replaces a program. Its first version gets the program's id. */
export async function putProgram(db: Database, seed: ProgramSeed): Promise<void> {
  const { id, organisationId = 1, sharedWith = [], pointDefinitions = [] } = seed;
  const validFrom = toInstant(seed.validFrom ?? EPOCH);
  const program = {
    id,
    organisationId,
    reference: seed.reference ?? null,
    name: seed.name ?? `Program ${id}`,
    isActive: (seed.isActive ?? true) ? 1 : 0,
    createdAt: validFrom,
  };
  await putOrganisation(db, organisationId);
  putRow(db, "programs", program, ["id"]);
  await putProgramVersion(db, { id, programId: id, validFrom });
  for (const other of sharedWith) {
    await shareProgram(db, id, other);
  }
  for (const definition of pointDefinitions) {
    await putPointDefinition(db, id, definition);
  }
}

/** Inserts or replaces a version: its ladder and rules hold from `validFrom` on. */
export async function putProgramVersion(
  db: Database,
  version: { readonly id: number; readonly programId: number; readonly validFrom: Date | string },
): Promise<void> {
  const row = { ...version, validFrom: toInstant(version.validFrom) };
  putRow(db, "programVersions", row, ["id"]);
}

async function shareProgram(db: Database, programId: number, organisationId: number) {
  await putOrganisation(db, organisationId);
  insertRow(db, "programAccess", { programId, organisationId }, "on conflict do nothing");
}

async function putPointDefinition(
  db: Database,
  programId: number,
  { id, reference = null, texts = {} }: PointDefinitionSeed,
): Promise<void> {
  const row = { id, programId, reference };
  putRow(db, "pointDefinitions", row, ["id"]);
  for (const [language, { name, description = null }] of Object.entries(texts)) {
    const text = { pointDefinitionId: id, language, name, description };
    putRow(db, "pointDefinitionTexts", text, ["pointDefinitionId", "language"]);
  }
}
