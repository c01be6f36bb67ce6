import { spawnSync } from "node:child_process";
import { ImpactError } from "./impact-error.ts";

/** Asks git a question; undefined where it says no. Paths in revisions are written `<commit>:./path`. */
export type Git = (...args: readonly string[]) => string | undefined;

/** Containers often check out as another user; whoever runs a workspace's scripts trusts it already. */
const TRUSTED = ["-c", "safe.directory=*"];

const MEBIBYTE = 2 ** 20;

/** Git in a folder that is a repository with at least one commit, or lies in one. */
export function gitAt(folder: string): Git {
  const git: Git = (...args) => {
    const { status, stdout, error } = spawnSync("git", [...TRUSTED, "-C", folder, ...args], {
      encoding: "utf8",
      maxBuffer: 64 * MEBIBYTE,
      env: environment(),
    });
    if (error) {
      throw new ImpactError(`git cannot be run (${error.message}); install it, or mend the PATH`);
    }
    return status === 0 ? stdout : undefined;
  };
  if (git("rev-parse", "--git-dir") === undefined) {
    throw new ImpactError(`${folder} is not in a git repository; clone it instead of copying it`);
  }
  if (git("rev-parse", "--verify", "--quiet", "HEAD") === undefined) {
    throw new ImpactError(`${folder} has no commit yet, so there is nothing to compare with`);
  }
  return git;
}

/** A hook runs with variables that name its own repository, whatever folder is asked for. */
function environment(): NodeJS.ProcessEnv {
  const foreign = new Set(["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"]);
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.has(name)));
}
