import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Git } from "./git.ts";

/** Writes the documents of a commit, with what they share, below a folder; the work tree is left alone. */
export function specsAt(git: Git, commit: string, folder: string): void {
  const listed = git("ls-tree", "-r", "-z", "--name-only", commit, "specs/") ?? "";
  for (const path of listed.split("\0").filter((file) => /\.(ya?ml|json)$/.test(file))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, git("show", `${commit}:./${path}`) ?? "");
  }
}
