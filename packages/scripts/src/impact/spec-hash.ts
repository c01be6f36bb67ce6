import type { Git } from "./git.ts";
import type { Service } from "./list-services.ts";

/** The hash of the document that a package was generated from, as the package itself says at a commit. */
export function specHash(git: Git, commit: string, { name }: Service): string | undefined {
  const text = git("show", `${commit}:./packages/${name}/src/generated/spec.ts`) ?? "";
  return /^ {2}sha256: "([0-9a-f]{64})",$/m.exec(text)?.[1];
}
