import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import { compiled } from "../database/compiled.js";
import type { Database, Tables } from "../database/database.js";
import type { Caller } from "../tokens/caller.js";

/** A condition on programs: owned by the caller's organisation, or shared with it. */
export function visibleTo({
  organisationId,
}: Pick<Caller, "organisationId">): (
  eb: ExpressionBuilder<Tables, "programs">,
) => Expression<SqlBool> {
  return (eb) =>
    eb.or([
      eb("programs.organisationId", "=", organisationId),
      eb.exists(
        eb
          .selectFrom("programAccess")
          .select("programAccess.programId")
          .whereRef("programAccess.programId", "=", "programs.id")
          .where("programAccess.organisationId", "=", organisationId),
      ),
    ]);
}

interface Sight {
  readonly organisationId: number;
  readonly programId: number;
}

const seen = compiled((db, { organisationId, programId }: Sight) =>
  db
    .selectFrom("programs")
    .select("id")
    .where("id", "=", programId)
    .where(visibleTo({ organisationId })),
);

/** Whether the caller sees a program. */
export function seesProgram(db: Database, { organisationId }: Caller, programId: number): boolean {
  return seen.first(db, { organisationId, programId }) !== undefined;
}
