import { type Kysely, sql } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import { programs } from "./migrations/0001-programs.js";
import { members } from "./migrations/0002-members.js";
import { orders } from "./migrations/0003-orders.js";
import { profiles } from "./migrations/0004-profiles.js";
import { benefits } from "./migrations/0005-benefits.js";
import { memberCounts } from "./migrations/0006-member-counts.js";
import { balances } from "./migrations/0007-balances.js";

/** In the order they run. One that has been released is never edited: a change is a new one. */
const MIGRATIONS: Readonly<Record<string, readonly string[]>> = {
  "0001-programs": programs,
  "0002-members": members,
  "0003-orders": orders,
  "0004-profiles": profiles,
  "0005-benefits": benefits,
  "0006-member-counts": memberCounts,
  "0007-balances": balances,
};

/** Their names, in the order they run. */
export const MIGRATION_NAMES: readonly string[] = Object.keys(MIGRATIONS);

/** Brings the tables up to date; those that are stay untouched. There is no way back. */
export async function migrate<Tables>(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => forward() } });
  const { error } = await migrator.migrateToLatest();
  if (error) {
    throw error;
  }
}

/** The migrations as Kysely runs them, without a way back. */
export function forward(): Record<string, Migration> {
  return Object.fromEntries(
    Object.entries(MIGRATIONS).map(([name, statements]) => [name, { up: runner(statements) }]),
  );
}

function runner(statements: readonly string[]): Migration["up"] {
  return async (db) => {
    for (const statement of statements) {
      await sql.raw(statement).execute(db);
    }
  };
}
