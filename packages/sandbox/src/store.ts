import { clearDatabase } from "./database/clear-database.js";
import type { Database } from "./database/database.js";
import { IN_MEMORY, type OpenDatabase, openDatabase } from "./database/open-database.js";
import { seedExampleData } from "./seed/seed-example-data.js";

/** Where the data lives. */
export interface Store {
  /** The database, once it is open and filled. */
  readonly db: () => Promise<Database>;
  /** Puts the data back to what an empty database is filled with. */
  readonly reset: () => Promise<void>;
  readonly close: () => Promise<void>;
}

interface StoreOptions {
  /** Undefined: in memory. */
  readonly file: string | undefined;
  readonly data: "example" | "empty";
  readonly now: () => Date;
}

/** Opens the database and fills it unless it holds something. Failures show at the first use. */
export function openStore({ file = IN_MEMORY, data, now }: StoreOptions): Store {
  const fill = async (db: Database) => {
    if (data === "example") {
      await seedExampleData(db, now());
    }
  };
  const opened = openDatabase(file).then((database) => filled(database, file, fill));
  // Whoever uses the database is told; until then nobody is listening.
  opened.catch(() => undefined);
  return {
    db: async () => (await opened).db,
    reset: async () => (await opened).reset(),
    close: async () => (await opened).db.destroy(),
  };
}

type Fill = (db: Database) => Promise<void>;

async function filled({ db, sqlite }: OpenDatabase, file: string, fill: Fill) {
  await db.transaction().execute(async (transaction) => {
    if (await isEmpty(transaction)) {
      await fill(transaction);
    }
  });
  if (file !== IN_MEMORY) {
    return { db, reset: () => refill(db, fill) };
  }
  const image = sqlite.serialize();
  // Kysely lends out its one connection, so no request is half-way through.
  const reset = () => db.connection().execute(async () => sqlite.deserialize(image));
  return { db, reset };
}

/** A file stays open to others, so it is emptied and filled and not replaced. */
async function refill(db: Database, fill: Fill): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await clearDatabase(transaction);
    await fill(transaction);
  });
}

async function isEmpty(db: Database): Promise<boolean> {
  const found = await db.selectFrom("organisations").select("id").executeTakeFirst();
  return found === undefined;
}
