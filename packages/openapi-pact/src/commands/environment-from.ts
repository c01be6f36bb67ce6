/** The environment that a command is about; there is no default. */
export function environmentFrom(name: string | undefined): string {
  if (!name) {
    throw new Error("Name the environment with --environment, for instance production.");
  }
  return name;
}
