import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { canonicalJson } from "../canonical-json.ts";

/** By service, the ETag of the published document its spec was last compared with. */
export type SeenEtags = ReadonlyMap<string, string>;

/** Reads them; none where none were kept. */
export async function readSeenEtags(file: string): Promise<SeenEtags> {
  return new Map(
    // Nobody but `specs:pull` writes this file.
    existsSync(file)
      ? Object.entries(JSON.parse(await readFile(file, "utf8")) as Record<string, string>)
      : [],
  );
}

/** Keeps them for the next time. */
export async function writeSeenEtags(file: string, seen: SeenEtags): Promise<void> {
  const text = JSON.stringify(JSON.parse(canonicalJson(Object.fromEntries(seen))), undefined, 2);
  await writeFile(file, `${text}\n`);
}
