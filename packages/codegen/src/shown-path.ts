import { relative } from "node:path";

/** A file as messages name it: from where the command was typed. */
export function shownPath(file: string): string {
  return relative(process.cwd(), file) || file;
}
