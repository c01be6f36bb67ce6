import type { Database } from "./database.js";

/** Takes every row out of every table. Ids that the database gives start over. */
export async function clearDatabase(db: Database): Promise<void> {
  // Every chain of foreign keys ends at an organisation, and deletion follows it down.
  await db.deleteFrom("organisations").execute();
}
