import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { Database, Tables } from "../database/database.js";
import type { Caller } from "../tokens/caller.js";

/** A condition on programs: owned by the caller's organisation, or shared with it. */
export function visibleTo({
  organisationId,
}: Caller): (eb: ExpressionBuilder<Tables, "programs">) => Expression<SqlBool> {
  return (eb) =>
    eb.or([
      eb("programs.organisationId", "=", organisationId),
      eb(
        "programs.id",
        "in",
        eb
          .selectFrom("programAccess")
          .select("programAccess.programId")
          .where("programAccess.organisationId", "=", organisationId),
      ),
    ]);
}

/** Whether the caller sees a program. */
export async function seesProgram(
  db: Database,
  caller: Caller,
  programId: number,
): Promise<boolean> {
  const found = await db
    .selectFrom("programs")
    .select("id")
    .where("id", "=", programId)
    .where(visibleTo(caller))
    .executeTakeFirst();
  return found !== undefined;
}
