import { DatabaseSync } from "node:sqlite";
import type { Obstacle } from "./unavailable.js";

/** The database has no room left. Needs the module `limited-pages` loaded. */
export const fullDatabase: Obstacle = {
  begin: async (sandbox) => void (await sandbox.ask({ full: true })),
  end: async (sandbox) => void (await sandbox.ask({ full: false })),
};

/** Another process holds the write lock. */
export function lockedDatabase(): Obstacle {
  let other: DatabaseSync | undefined;
  return {
    begin: async (_, database) => {
      other = new DatabaseSync(database, { timeout: 5_000 });
      other.exec("begin immediate");
    },
    end: async () => {
      other?.exec("rollback");
      other?.close();
    },
  };
}
