import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { MIGRATION_NAMES, migrate } from "./migrate.js";
import { openDatabase } from "./open-database.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sandbox-files-"));
});
afterAll(() => rm(folder, { recursive: true }));

function sqliteFile(name: string, ...statements: readonly string[]): string {
  const file = join(folder, name);
  const sqlite = new DatabaseSync(file);
  for (const statement of statements) {
    sqlite.exec(statement);
  }
  sqlite.close();
  return file;
}

async function textFile(name: string, text: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}

async function ofSandbox(name: string, ...statements: readonly string[]): Promise<string> {
  const file = join(folder, name);
  await (await openDatabase(file)).close();
  return sqliteFile(name, ...statements);
}

test.each([
  {
    what: "somebody else's database",
    make: async () => sqliteFile("other.db", "create table letters (id integer)"),
    says: "it is another program's, with a table letters",
  },
  {
    what: "another program's that migrates as the sandbox does",
    make: async () =>
      sqliteFile(
        "kysely.db",
        "create table kysely_migration (name text)",
        "insert into kysely_migration values ('2020-start')",
        "create table letters (id integer)",
      ),
    says: "it is another program's",
  },
  {
    what: "a text",
    make: () =>
      textFile("notes.txt", "This is no database, and it is longer than its header. ".repeat(9)),
    says: "it is not a database",
  },
  {
    what: "a short text",
    make: () => textFile("short.txt", "no"),
    says: "it is not a database",
  },
  {
    what: "a newer sandbox's database",
    make: () =>
      ofSandbox(
        "newer.db",
        "insert into kysely_migration (name, timestamp) values ('9999-later', 'now')",
      ),
    says: "a newer version of the sandbox has made it, with 9999-later",
  },
])("$what is refused, and stays as it is", async ({ make, says }) => {
  const file = await make();
  const before = await readFile(file);

  await expect(openDatabase(file)).rejects.toThrow(says);
  expect(await readFile(file)).toEqual(before);
  expect((await readdir(folder)).filter((name) => /-(wal|shm|journal)$/.test(name))).toEqual([]);
});

test("an older sandbox's database is brought up to date, with what it holds", async () => {
  const file = join(folder, "older.db");
  const older = new DatabaseSync(file);
  migrate(older, MIGRATION_NAMES.slice(0, 2));
  older.exec("insert into organisations (id, name) values (77, 'Kept')");
  older.close();

  const { sqlite, close } = await openDatabase(file);
  const names = sqlite.prepare("select name from kysely_migration order by name").all();

  expect(sqlite.prepare("select name from organisations where id = 77").get()).toEqual({
    name: "Kept",
  });
  expect(names.map(({ name }) => name)).toEqual(MIGRATION_NAMES);
  await close();
});
