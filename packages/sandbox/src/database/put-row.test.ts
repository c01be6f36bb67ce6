import { afterAll, expect, test } from "vitest";
import { insertRow } from "./insert-row.js";
import { openDatabase } from "./open-database.js";
import { putRow } from "./put-row.js";

const { db, sqlite, close } = await openDatabase(":memory:");
afterAll(close);
const rows = () => sqlite.prepare(`select "id", "name" from "organisations" order by 1`).all();

test("inserts a row, and replaces the values of the one that has its key", () => {
  putRow(db, "organisations", { id: 1, name: "Before" }, ["id"]);
  putRow(db, "organisations", { id: 2, name: "Other" }, ["id"]);
  putRow(db, "organisations", { id: 1, name: "After" }, ["id"]);

  expect(rows()).toEqual([
    { id: 1, name: "After" },
    { id: 2, name: "Other" },
  ]);
});

test("a row that must be new is refused where its key is taken", () => {
  expect(() => insertRow(db, "organisations", { id: 1, name: "Again" })).toThrow("UNIQUE");
  expect(insertRow(db, "organisations", { id: 3, name: "New" })).toBe(3);
});
