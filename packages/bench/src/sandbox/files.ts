import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { BENCH, WORK } from "../client/folders.ts";
import { BUSY, BUSY_TRANSACTIONS } from "./requests.ts";

/** A file with members, and the time it took to seed. */
export interface SeededFile {
  readonly file: string;
  readonly members: number;
  readonly seconds: number;
}

/** Seeds a new file by the command, and gives one member many transactions. */
export async function seedFile(members: number): Promise<SeededFile> {
  await mkdir(WORK, { recursive: true });
  const file = resolve(WORK, `members-${members}.db`);
  for (const suffix of ["", "-wal", "-shm"]) {
    rmSync(`${file}${suffix}`, { force: true });
  }
  const command = resolve(BENCH, "../sandbox/bin/entur-sandbox.js");
  const startedMs = performance.now();
  execFileSync(
    process.execPath,
    [command, "seed", "--members", String(members), "--database", file],
    { stdio: "ignore" },
  );
  const seconds = (performance.now() - startedMs) / 1_000;
  makeBusy(file);
  return { file, members, seconds };
}

function makeBusy(file: string): void {
  const database = new DatabaseSync(file);
  database
    .prepare(
      `insert into "transactions" ("programId", "memberId", "pointDefinitionId", "amount",
        "createdAt", "updatedAt", "validFrom", "expireAt")
      with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < :count)
      select :programId, :memberId, 11 + n % 2, 10000 * (1 + n % 9), '2025-01-01T00:00:00.000Z',
        '2025-01-01T00:00:00.000Z', '2025-01-01T00:00:00.000Z',
        printf('%d-01-01T00:00:00.000Z', 2025 + n % 10)
      from numbers`,
    )
    .run({ programId: BUSY.programId, memberId: BUSY.memberId, count: BUSY_TRANSACTIONS });
  database.close();
}
