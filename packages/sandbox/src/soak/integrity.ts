import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** What SQLite's own check of every page, index and foreign key finds in a file that nobody writes to just now. */
export async function integrity(file: string): Promise<readonly string[]> {
  // SQLite cannot open a file through /proc, where another's file system is seen; so a copy, with its log.
  const folder = await mkdtemp(join(tmpdir(), "sandbox-integrity-"));
  const copy = join(folder, "copy.db");
  await cp(file, copy);
  await cp(`${file}-wal`, `${copy}-wal`);
  const sqlite = new DatabaseSync(copy);
  try {
    const pages = sqlite.prepare("pragma integrity_check").all();
    const keys = sqlite.prepare("pragma foreign_key_check").all();
    return [...pages.filter((row) => row.integrity_check !== "ok"), ...keys].map(
      (row) => `${file}: ${JSON.stringify(row)}`,
    );
  } finally {
    sqlite.close();
    await rm(folder, { recursive: true });
  }
}
