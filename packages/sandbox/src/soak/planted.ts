/** The bugs in the folder of the same name. */
export type PlantedBug = "late-commit" | "no-transactions";

/** The built module that plants a bug, for a process to load first. */
export function planted(bug: PlantedBug): string {
  return new URL(`../../dist/soak/planted/${bug}.js`, import.meta.url).href;
}
