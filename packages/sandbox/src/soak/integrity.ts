import { DatabaseSync } from "node:sqlite";

/** What SQLite's own check of every page, index and foreign key finds in a file; empty when all is well. */
export function integrity(file: string): readonly string[] {
  const sqlite = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
  try {
    const pages = sqlite.prepare("pragma integrity_check").all();
    const keys = sqlite.prepare("pragma foreign_key_check").all();
    return [...pages.filter((row) => row.integrity_check !== "ok"), ...keys].map(
      (row) => `${file}: ${JSON.stringify(row)}`,
    );
  } finally {
    sqlite.close();
  }
}
