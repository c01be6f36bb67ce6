import type { Database } from "./database.js";
import { statementsOf } from "./open-kysely.js";

/** Takes every row out of every table. Ids that the database gives start over. */
export function clearDatabase(db: Database): void {
  // Every chain of foreign keys ends at an organisation, and deletion follows it down.
  statementsOf(db).prepare('delete from "organisations"').statement.run();
}
