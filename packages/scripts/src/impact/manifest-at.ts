import type { Git } from "./git.ts";
import type { Service } from "./list-services.ts";

/** Of a package's manifest, what is compared. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
}

/** A service's manifest as it was at a commit; undefined where it had none. */
export function manifestAt(git: Git, commit: string, { name }: Service): Manifest | undefined {
  const text = git("show", `${commit}:./packages/${name}/package.json`);
  // npm's format, of which the interface names what is used.
  return text === undefined ? undefined : (JSON.parse(text) as Manifest);
}
