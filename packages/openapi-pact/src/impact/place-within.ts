import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Located } from "../document/located.js";

/** A place as people read it: the pointer alone in a root file, else the file from there as well. */
export function placeWithin(
  { before, after }: { readonly before: string; readonly after: string },
  { file, pointer }: Located,
): string {
  if (file === before || file === after) {
    return `#${pointer}`;
  }
  const folders = [before, after].map((root) => fileURLToPath(new URL(".", root)));
  const path = fileURLToPath(file);
  const [shortest = path] = folders
    .map((folder) => relative(folder, path))
    .sort((one, other) => one.length - other.length);
  return `${shortest}#${pointer}`;
}
