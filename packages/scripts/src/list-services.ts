import { glob } from "node:fs/promises";
import { ROOT } from "./run.ts";

/** The folders below packages/ whose client is generated from a document. */
export async function listServices(): Promise<readonly string[]> {
  const folders = await Array.fromAsync(glob("packages/*/src/generated", { cwd: ROOT }));
  return folders.map((path) => path.split(/[\\/]/)[1] ?? "").sort();
}
