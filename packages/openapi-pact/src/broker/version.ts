import { execFileSync } from "node:child_process";

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

/** Takes version and branch from the options, else from git in the working directory; throws where neither knows. */
export function versionOf({
  version = commit(),
  branch = currentBranch(),
}: VersionOptions): Version {
  return { version: named("version", version), branch: named("branch", branch) };
}

/** Takes the version alone. */
export function versionNumberOf({ version = commit() }: VersionOptions): string {
  return named("version", version);
}

function named(what: "version" | "branch", name: string): string {
  if (name.trim() === "") {
    throw new Error(`The ${what} is empty: give --${what} a name.`);
  }
  // Pact's command puts a version into a path as it is.
  if (what === "version" && /[/?#%\s]/.test(name)) {
    throw new Error(`--version ${name} may hold no space and none of / ? # %.`);
  }
  return name;
}

function commit(): string {
  if (git("a version", "--version", "status", "--porcelain", "--untracked-files=no") !== "") {
    throw new Error(
      "The working tree differs from its commit, so that the commit names no version: commit, or name one with --version.",
    );
  }
  return git("a version", "--version", "rev-parse", "HEAD");
}

function currentBranch(): string {
  const branch = git("a branch", "--branch", "rev-parse", "--abbrev-ref", "HEAD");
  if (branch === "HEAD") {
    throw new Error("git is on no branch here: name one with --branch.");
  }
  return branch;
}

function git(what: string, option: string, ...args: readonly string[]): string {
  try {
    return execFileSync("git", args, {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  } catch (cause) {
    throw new Error(`git knows ${what} of nothing here: name one with ${option}.`, { cause });
  }
}
