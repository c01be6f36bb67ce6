import { spawnSync } from "node:child_process";

/** What a version is called and the branch it was made on, as the broker shall know them. */
export interface Version {
  readonly version: string;
  readonly branch: string;
}

/** What was asked for on the command line. */
export interface VersionOptions {
  readonly version?: string | undefined;
  readonly branch?: string | undefined;
}

/** Takes the version from the options, else from git in a folder; throws where neither knows. */
export function versionOf({ version }: VersionOptions, folder: string = process.cwd()): string {
  const name = version ?? commit(folder);
  // Pact's client puts a version into a path as it is.
  if (!/^[^/?#%\s]+$/.test(name)) {
    throw new Error(
      `The version "${name}" is empty or holds a space or one of / ? # %: name another.`,
    );
  }
  return name;
}

/** Takes the branch from the options, else from git in a folder; throws where neither knows. */
export function branchOf({ branch }: VersionOptions, folder: string = process.cwd()): string {
  const name = branch ?? git(folder, "rev-parse", "--abbrev-ref", "HEAD");
  if (name === undefined || name.trim() === "" || (branch === undefined && name === "HEAD")) {
    throw new Error("git is on no branch here: name one with --branch.");
  }
  return name;
}

function commit(folder: string): string {
  const name = git(folder, "rev-parse", "HEAD");
  if (name === undefined) {
    throw new Error(
      "There is no git commit here that could be the version: name one with --version.",
    );
  }
  if (git(folder, "status", "--porcelain", "--untracked-files=no") !== "") {
    throw new Error(
      "The working tree differs from its commit, which therefore names no version: commit, or name one with --version.",
    );
  }
  return name;
}

/** What git says, undefined where it cannot: no repository, no commit, no git. */
function git(folder: string, ...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync("git", args, { cwd: folder, encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}
