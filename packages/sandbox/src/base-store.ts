import type { Connection } from "./database/connection.js";
import type { Database } from "./database/database.js";
import { imageOf } from "./database/image.js";
import { IN_MEMORY, openDatabase } from "./database/open-database.js";
import { statementsOf } from "./database/open-kysely.js";
import { replaceRows } from "./database/replace-rows.js";
import { fill } from "./seed/fill.js";
import type { DataName, Store } from "./store.js";

interface BaseStoreOptions {
  /** Undefined: in memory. */
  readonly file: string | undefined;
  readonly data: DataName;
  readonly now: () => Date;
}

/** Opens the database and fills it unless it holds something. Failures show at the first use. */
export function openBaseStore({ file = IN_MEMORY, data, now }: BaseStoreOptions): Store {
  const opened = openDatabase(file).then(async (open) => {
    const store = storeOver(open, { isFile: file !== IN_MEMORY, data, now });
    await store.ready();
    return store;
  });
  // Whoever uses the database is told; until then nobody is listening.
  opened.catch(() => undefined);
  return {
    ready: async () => void (await opened),
    transact: async (intent, work) => (await opened).transact(intent, work),
    reset: async () => (await opened).reset(),
    seed: async (name, at) => (await opened).seed(name, at),
    image: async () => (await opened).image(),
    restore: async (image) => (await opened).restore(image),
    close: async () => (await opened).close(),
  };
}

interface OverOptions {
  readonly isFile: boolean;
  readonly data: DataName;
  readonly now: () => Date;
}

function storeOver(connection: Connection, { isFile, data, now }: OverOptions): Store {
  const { sqlite, alone } = connection;
  let name = data;
  /** The image made last, until somebody writes. */
  let current: Uint8Array | undefined;
  /** What a database in memory started with. */
  let initial: Uint8Array | undefined;

  const image = () =>
    alone(() => {
      current ??= imageOf(sqlite);
      return current;
    });
  const restore = (replacement: Uint8Array) =>
    alone(() => {
      current = undefined;
      // A file stays open to others, so its rows are replaced and not the file.
      return isFile ? replaceRows(sqlite, replacement) : connection.deserialize(replacement);
    });
  const transact: Store["transact"] = (intent, work) =>
    connection.transact(intent, (db) => {
      if (intent === "write") {
        current = undefined;
      }
      return work(db);
    });
  const seed = async (replacement: DataName, at: Date) => {
    name = replacement;
    await transact("write", (transaction) => fill(transaction, name, at));
    initial = isFile ? undefined : await image();
  };
  return {
    ready: async () => {
      // In one transaction, because a file may be opened by several at once.
      await transact("write", async (transaction) => {
        if (isEmpty(transaction)) {
          await fill(transaction, name, now());
        }
      });
      initial = isFile ? undefined : await image();
    },
    transact,
    reset: () => (initial === undefined ? seed(name, now()) : restore(initial)),
    seed,
    image,
    restore,
    close: connection.close,
  };
}

function isEmpty(db: Database): boolean {
  const { statement } = statementsOf(db).prepare('select 1 from "organisations" limit 1');
  return statement.get() === undefined;
}
