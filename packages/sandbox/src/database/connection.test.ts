import { expect, test } from "vitest";
import { fill } from "../seed/fill.js";
import { imageOf } from "./image.js";
import { openDatabase } from "./open-database.js";
import { replaceRows } from "./replace-rows.js";

const NOW = new Date("2026-09-01T08:00:00Z");

async function opened() {
  const connection = await openDatabase(":memory:");
  await connection.transact("write", (db) => fill(db, "example", NOW));
  const counts = () =>
    connection.sqlite.prepare(`select "programId", "total" from "memberCounts" order by 1`).all();
  return { ...connection, counts };
}

test("work waits for the work that came before it, whatever becomes of that", async () => {
  const { transact, alone, close } = await opened();
  const steps: string[] = [];
  const first = transact("write", async () => {
    steps.push("first begins");
    await new Promise((resolve) => setTimeout(resolve));
    steps.push("first ends");
    throw new Error("no");
  });
  const second = transact("read", async () => steps.push("second"));
  const third = alone(() => steps.push("third"));

  await expect(first).rejects.toThrow("no");
  await Promise.all([second, third]);
  expect(steps).toEqual(["first begins", "first ends", "second", "third"]);
  await close();
});

test("what throws is undone", async () => {
  const { transact, counts, close } = await opened();
  const before = counts();
  const failed = transact("write", async (db) => {
    await db.deleteFrom("members").execute();
    throw new Error("no");
  });

  await expect(failed).rejects.toThrow("no");
  expect(counts()).toEqual(before);
  await close();
});

test("members are counted as they come, go, and are put back", async () => {
  const { transact, sqlite, counts, close } = await opened();
  const before = counts();
  const image = imageOf(sqlite);

  expect(before).toEqual([
    { programId: 7, total: 3 },
    { programId: 8, total: 1 },
    { programId: 9, total: 1 },
  ]);

  await transact("write", (db) => db.deleteFrom("members").where("id", "=", 43).execute());
  expect(counts()[0]).toEqual({ programId: 7, total: 2 });

  replaceRows(sqlite, image);
  expect(counts()).toEqual(before);

  await transact("write", (db) => db.deleteFrom("organisations").where("id", "=", 1).execute());
  expect(counts()).toEqual([{ programId: 9, total: 1 }]);
  await close();
});

test("a database is closed even if nobody has asked it anything", async () => {
  const { sqlite, close } = await openDatabase(":memory:");
  await close();

  expect(sqlite.isOpen).toBe(false);
});
