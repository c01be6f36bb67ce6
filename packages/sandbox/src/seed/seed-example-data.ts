import type { Database } from "../database/database.js";
import { instantsAround } from "./instants.js";
import { seedContracts } from "./seed-contracts.js";
import { seedMembers } from "./seed-members.js";
import { seedOrders } from "./seed-orders.js";
import { seedProfiles } from "./seed-profiles.js";
import { seedPrograms } from "./seed-programs.js";

/** Fills an empty database with two organisations and their customers, as they are `now`. */
export async function seedExampleData(db: Database, now: Date): Promise<void> {
  const instants = instantsAround(now);
  await seedPrograms(db);
  await seedMembers(db, instants);
  await seedOrders(db, instants);
  await seedProfiles(db, instants);
  await seedContracts(db, instants);
}
