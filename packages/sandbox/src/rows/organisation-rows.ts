import type { Database } from "../database/database.js";
import { insertRow } from "../database/insert-row.js";

/** The sandbox's organisations by id. Others go by their number. */
const NAMES: Readonly<Record<number, string>> = { 1: "Nordtrikk", 2: "Fjordbuss" };

/** Makes sure that an organisation is there. */
export async function putOrganisation(db: Database, id: number): Promise<void> {
  insertRow(
    db,
    "organisations",
    { id, name: NAMES[id] ?? `Organisation ${id}` },
    "on conflict do nothing",
  );
}
