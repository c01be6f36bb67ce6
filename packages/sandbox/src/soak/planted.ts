/** The modules in the folder of the same name. */
export type Planted = "edit-sql" | "late-commit" | "limited-pages" | "no-transactions";

/** The URL of a built module, for a process to load first. */
export function planted(bug: Planted): string {
  return new URL(`../../dist/soak/planted/${bug}.js`, import.meta.url).href;
}
