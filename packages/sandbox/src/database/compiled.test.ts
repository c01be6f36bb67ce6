import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { compiled } from "./compiled.js";
import { openDatabase } from "./open-database.js";
import { openKysely, statementsOf } from "./open-kysely.js";

const { db, sqlite, deserialize } = await openDatabase(":memory:");
sqlite.exec(`insert into "organisations" ("id", "name") values (1, 'Nordtrikk'), (2, 'Fjordbuss')`);

const organisations = compiled((on, { id, name }: { id?: number | undefined; name?: string }) =>
  on
    .selectFrom("organisations")
    .select(["id", "name"])
    .$if(id !== undefined, (found) => found.where("id", "=", id ?? 0))
    .$if(name !== undefined, (found) => found.where("name", "=", name ?? ""))
    .orderBy("id"),
);
const FJORDBUSS = { id: 2, name: "Fjordbuss" };

test("binds the values of each call", () => {
  expect(organisations.all(db, { id: 2 })).toEqual([FJORDBUSS]);
  expect(organisations.all(db, { id: 1 })).toEqual([{ id: 1, name: "Nordtrikk" }]);
  expect(organisations.first(db, { id: 3 })).toBeUndefined();
});

test("reads row by row, and anew after somebody stopped", () => {
  const [first] = organisations.each(db, {});

  expect(first).toEqual({ id: 1, name: "Nordtrikk" });
  expect([...organisations.each(db, {})]).toEqual([first, FJORDBUSS]);
});

test("is another query when other parameters are given", () => {
  expect(organisations.all(db, {})).toHaveLength(2);
  expect(organisations.all(db, { name: "Fjordbuss" })).toEqual([FJORDBUSS]);
  expect(organisations.all(db, { id: 1, name: "Fjordbuss" })).toEqual([]);
  expect(organisations.all(db, { name: "Fjordbuss", id: undefined })).toEqual([FJORDBUSS]);
});

test("binds parameters where they stand, and values of the query itself beside them", () => {
  const named = compiled((on, { first, last }: { last: number; first: number }) =>
    on
      .selectFrom("organisations")
      .select("id")
      .where("id", ">=", first)
      .where("name", "!=", "Nordtrikk")
      .where("id", "<=", last),
  );

  expect(named.all(db, { last: 2, first: 1 })).toEqual([{ id: 2 }]);
});

test("refuses a query that depends on a value", () => {
  const next = compiled((on, { id }: { id: number }) =>
    on
      .selectFrom("organisations")
      .select("id")
      .where("id", "=", id + 1),
  );

  expect(() => next.all(db, { id: 1 })).toThrow("cannot look at the value of id");
});

test("prepares a text once for each database, and anew after all was replaced", () => {
  const { prepare } = statementsOf(db);
  const before = prepare("select 1");
  const other = statementsOf(openKysely(new DatabaseSync(":memory:"))).prepare("select 1");

  expect(prepare("select 1")).toBe(before);
  expect(other).not.toBe(before);

  deserialize(sqlite.serialize());

  // A statement that is finalised can not even be printed.
  expect(prepare("select 1") === before).toBe(false);
  expect(organisations.all(db, { id: 2 })).toEqual([FJORDBUSS]);
});
