import { fileURLToPath } from "node:url";
import type { Located } from "./located.js";

/** A place as a person reads it: the file's path, and what is within. */
export function placeOf({ file, pointer }: Pick<Located, "file" | "pointer">): string {
  const path = file.startsWith("file:") ? fileURLToPath(file) : file;
  return pointer === "" ? path : `${path}#${pointer}`;
}
