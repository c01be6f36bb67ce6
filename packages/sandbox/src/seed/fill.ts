import { clearDatabase } from "../database/clear-database.js";
import type { Database } from "../database/database.js";
import type { DataName } from "../store.js";
import { seedExampleData } from "./seed-example-data.js";

/** Makes `data` all there is. */
export async function fill(db: Database, data: DataName, now: Date): Promise<void> {
  clearDatabase(db);
  if (data === "example") {
    await seedExampleData(db, now);
  }
}
