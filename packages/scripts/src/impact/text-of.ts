import { existsSync, readFileSync } from "node:fs";

/** What a file holds; nothing where there is none. */
export function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
