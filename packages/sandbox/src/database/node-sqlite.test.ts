import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import { afterEach, expect, test } from "vitest";
import { nodeSqlite } from "./node-sqlite.js";
import { createStatements } from "./statements.js";

interface Tables {
  things: { id: number; at: unknown };
}

const sqlite = new DatabaseSync(":memory:");
const db = new Kysely<Tables>({ dialect: nodeSqlite(sqlite, createStatements(sqlite)) });
await db.schema.createTable("things").addColumn("id", "integer").addColumn("at", "text").execute();

afterEach(() => db.deleteFrom("things").execute());

test("a row comes back as it was stored", async () => {
  await db.insertInto("things").values({ id: 1, at: "now" }).execute();

  expect(await db.selectFrom("things").selectAll().execute()).toEqual([{ id: 1, at: "now" }]);
});

test("a Date in first place is refused and not stored as nothing", async () => {
  const stored = db
    .insertInto("things")
    .values({ at: new Date(0), id: 1 })
    .execute();

  await expect(stored).rejects.toThrow("Cannot bind Date");
});

test("a transaction that throws leaves nothing behind", async () => {
  const failed = db.transaction().execute(async (transaction) => {
    await transaction.insertInto("things").values({ id: 1, at: null }).execute();
    throw new Error("no");
  });

  await expect(failed).rejects.toThrow("no");
  expect(await db.selectFrom("things").selectAll().execute()).toEqual([]);
});
