/** The modules in the folder of the same name. */
export type Planted =
  | "edit-sql"
  | "kept-requests"
  | "late-commit"
  | "leaked-stack"
  | "limited-pages"
  | "no-transactions"
  | "report-heap";

/** The URL of a built module, for a process to load first. */
export function planted(bug: Planted): string {
  return new URL(`../../dist/soak/planted/${bug}.js`, import.meta.url).href;
}
