import type { Database } from "../database/database.js";
import { toInstant } from "../database/instant.js";
import { type JsonObject, toJson } from "../database/json.js";
import { putRow } from "../database/put-row.js";
import { putOrganisation } from "./organisation-rows.js";

/** A member of a program, which has to be there. */
export interface MemberSeed {
  readonly programId: number;
  readonly id: number;
  /** Default 1000000 + `id`, as text. */
  readonly customerId?: string;
  /** Default 1. */
  readonly organisationId?: number;
  /** Default null. */
  readonly metadata?: JsonObject | null;
  readonly createdAt: Date | string;
  /** Default `createdAt`. */
  readonly updatedAt?: Date | string;
}

/** Inserts or replaces a member. */
export async function putMember(db: Database, seed: MemberSeed): Promise<void> {
  const { programId, id, organisationId = 1, customerId = String(1_000_000 + id) } = seed;
  const member = {
    programId,
    id,
    organisationId,
    customerId,
    metadata: toJson(seed.metadata),
    createdAt: toInstant(seed.createdAt),
    updatedAt: toInstant(seed.updatedAt ?? seed.createdAt),
  };
  await putOrganisation(db, organisationId);
  putRow(db, "members", member, ["programId", "id"]);
}

/** What all rows of a member begin with. */
export interface OfMember {
  readonly programId: number;
  readonly memberId: number;
}

/** A window that points are counted in. */
export interface PointPeriodSeed extends OfMember {
  readonly id: number;
  readonly startAt: Date | string;
  readonly endAt: Date | string;
  /** Default null. */
  readonly metadata?: JsonObject | null;
}

/** Inserts or replaces a point period. */
export async function putPointPeriod(db: Database, seed: PointPeriodSeed): Promise<void> {
  const period = {
    ...seed,
    startAt: toInstant(seed.startAt),
    endAt: toInstant(seed.endAt),
    metadata: toJson(seed.metadata),
  };
  putRow(db, "pointPeriods", period, ["id"]);
}

/** Part of a membership on hold. */
export interface SuspensionPeriodSeed extends OfMember {
  readonly id: number;
  readonly suspends: "REWARDS" | "EFFECTS";
  readonly referenceId: string;
  readonly startAt: Date | string;
  /** Default null: no end is set. */
  readonly endAt?: Date | string | null;
  /** Default null. */
  readonly metadata?: JsonObject | null;
}

/** Inserts or replaces a suspension period. */
export async function putSuspensionPeriod(db: Database, seed: SuspensionPeriodSeed): Promise<void> {
  const period = {
    ...seed,
    startAt: toInstant(seed.startAt),
    endAt: seed.endAt ? toInstant(seed.endAt) : null,
    metadata: toJson(seed.metadata),
  };
  putRow(db, "suspensionPeriods", period, ["id"]);
}
