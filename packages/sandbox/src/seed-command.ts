import type { DatabaseSync } from "node:sqlite";
import { parseArgs } from "node:util";
import { openBaseStore } from "./base-store.js";
import { openDatabase } from "./database/open-database.js";
import { SandboxError } from "./sandbox-error.js";
import { seedMembersInBulk } from "./seed/seed-members-in-bulk.js";

const USAGE = "entur-sandbox seed --members <number> --database <file>";
const MOST = 10_000_000;

/** `entur-sandbox seed`: fills a file with as many members as one likes. Throws a {@link SandboxError}. */
export async function seedCommand(args: readonly string[]): Promise<void> {
  const { file, count } = read(args);
  const startedMs = performance.now();
  await fillExample(file);
  const { sqlite, close } = await openDatabase(file);
  try {
    const added = seed(sqlite, count, file);
    const seconds = ((performance.now() - startedMs) / 1_000).toFixed(1);
    console.log(`${file} holds ${count} seeded members, ${added} of them new; ${seconds} s.`);
    console.log(JSON.stringify({ event: "seeded", members: count, added }));
  } finally {
    await close();
  }
}

/** The program that the members are in is the example data's. */
async function fillExample(database: string): Promise<void> {
  const store = openBaseStore({ file: database, data: "example", now: () => new Date() });
  await store.ready();
  await store.close();
}

function seed(sqlite: DatabaseSync, count: number, file: string): number {
  try {
    return seedMembersInBulk(sqlite, count, (done, all) => {
      console.error(`${done} of ${all} members`);
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SandboxError(
      `Cannot seed ${file}: ${reason}. Name a new file, or one with the example data and disk space left.`,
      { cause: error },
    );
  }
}

function read(args: readonly string[]): { readonly file: string; readonly count: number } {
  const { members, database } = parse(args);
  if (members === undefined || !/^\d+$/.test(members) || Number(members) > MOST) {
    throw new SandboxError(`--members ${members ?? ""}: it is a number up to ${MOST}; ${USAGE}.`);
  }
  if (database === undefined || database === "") {
    throw new SandboxError(
      `--database is missing: what is in memory ends with the command; ${USAGE}.`,
    );
  }
  return { file: database, count: Number(members) };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { members: { type: "string" }, database: { type: "string" } },
    }).values;
  } catch (error) {
    const [sentence] = error instanceof Error ? error.message.split(". ", 1) : [String(error)];
    throw new SandboxError(`${sentence}; ${USAGE}.`, { cause: error });
  }
}
