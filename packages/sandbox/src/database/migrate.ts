import type { DatabaseSync } from "node:sqlite";
import { programs } from "./migrations/0001-programs.js";
import { members } from "./migrations/0002-members.js";
import { orders } from "./migrations/0003-orders.js";
import { profiles } from "./migrations/0004-profiles.js";
import { benefits } from "./migrations/0005-benefits.js";
import { memberCounts } from "./migrations/0006-member-counts.js";
import { balances } from "./migrations/0007-balances.js";

/** In the order they run. One that has been released is never edited: a change is a new one. */
const MIGRATIONS = new Map<string, readonly string[]>([
  ["0001-programs", programs],
  ["0002-members", members],
  ["0003-orders", orders],
  ["0004-profiles", profiles],
  ["0005-benefits", benefits],
  ["0006-member-counts", memberCounts],
  ["0007-balances", balances],
]);

/** Their names, in the order they run. */
export const MIGRATION_NAMES: readonly string[] = [...MIGRATIONS.keys()];

/** Named and made as by the migrator that the first files were made with, so that theirs is read too. */
const NOTES = `create table if not exists "kysely_migration" (
  "name" varchar(255) not null primary key, "timestamp" varchar(255) not null
)`;

/** Brings the tables up to date, or to `names`; those that are stay untouched. There is no way back. */
export function migrate(sqlite: DatabaseSync, names: readonly string[] = MIGRATION_NAMES): void {
  if (missing(sqlite, names).length === 0) {
    return;
  }
  sqlite.exec(`begin immediate; ${NOTES}`);
  try {
    // Asked again, because another process may have done it meanwhile.
    for (const name of missing(sqlite, names)) {
      sqlite.exec(MIGRATIONS.get(name)?.join(";") ?? "");
      note(sqlite, name);
    }
    sqlite.exec("commit");
  } catch (error) {
    if (sqlite.isTransaction) {
      sqlite.exec("rollback");
    }
    throw error;
  }
}

function note(sqlite: DatabaseSync, name: string): void {
  const insert = sqlite.prepare(`insert into "kysely_migration" values (?, ?)`);
  insert.run(name, new Date().toISOString());
}

function missing(sqlite: DatabaseSync, names: readonly string[]): string[] {
  const hasNotes = sqlite.prepare("select 1 from sqlite_schema where name = 'kysely_migration'");
  if (hasNotes.get() === undefined) {
    return [...names];
  }
  const noted = sqlite.prepare(`select "name" from "kysely_migration"`).all();
  const done = new Set(noted.map(({ name }) => name));
  return names.filter((name) => !done.has(name));
}
