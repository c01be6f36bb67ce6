import type { Database } from "./database/database.js";

/** What an empty database is filled with. */
export type DataName = "example" | "empty";

/** What a piece of work does with the data. */
export type Intent = "read" | "write";

/** Where the data lives. */
export interface Store {
  /** Resolves when the database is open and filled. */
  readonly ready: () => Promise<void>;
  /** Runs `work` in a transaction of its own; undone when it throws. */
  readonly transact: <T>(intent: Intent, work: (db: Database) => Promise<T>) => Promise<T>;
  /** Puts the data back to what it started with. */
  readonly reset: () => Promise<void>;
  /** Replaces the data; `reset` comes back to it. */
  readonly seed: (data: DataName, now: Date) => Promise<void>;
  /** The whole database as bytes. */
  readonly image: () => Promise<Uint8Array>;
  /** Replaces the data by an earlier image. */
  readonly restore: (image: Uint8Array) => Promise<void>;
  readonly close: () => Promise<void>;
}
