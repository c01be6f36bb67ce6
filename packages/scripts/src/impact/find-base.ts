import type { Git } from "./git.ts";
import { ImpactError } from "./impact-error.ts";
import type { Service } from "./list-services.ts";
import { manifestAt } from "./manifest-at.ts";

/** What a service is compared with. */
export interface Base {
  readonly commit: string;
  /** In words: `released as @entur-clients/members@1.2.0`. */
  readonly how: string;
}

/** The tips that a branch may have left from, in order of trust. A clone of one branch calls that one origin/HEAD. */
const TRUNKS = ["main@{upstream}", "origin/main", "main"];

/** The revision asked for, else the package's last release, else where the branch left main, else the first commit. */
export function findBase(git: Git, service: Service, wanted: string | undefined): Base {
  return wanted === undefined
    ? (lastRelease(git, service) ?? unreleased(git, service))
    : namedBase(git, wanted);
}

function namedBase(git: Git, wanted: string): Base {
  const commit = commitOf(git, wanted);
  if (commit === undefined) {
    throw new ImpactError(
      `--base ${wanted}: git knows no such commit; fetch it, or name another${ifShallow(git)}`,
    );
  }
  return { commit, how: wanted };
}

function lastRelease(git: Git, { packageName }: Service): Base | undefined {
  // A release candidate comes before its release.
  const newestFirst = ["-c", "versionsort.suffix=-", "tag", "--sort=-version:refname"];
  const tags = git(...newestFirst, "--merged", "HEAD", "--list", `${packageName}@*`) ?? "";
  const [tag] = tags.split("\n").filter((line) => line !== "");
  const commit = tag && commitOf(git, `refs/tags/${tag}`);
  return commit ? { commit, how: `released as ${tag}` } : undefined;
}

function unreleased(git: Git, service: Service): Base {
  const base = branchPoint(git) ?? firstCommit(git);
  const version = manifestAt(git, base.commit, service)?.version ?? UNRELEASED;
  if (version !== UNRELEASED) {
    throw new ImpactError(
      `${service.packageName} ${version} is a release, yet no tag ${service.packageName}@* leads here; run \`git fetch --tags\`, or name a commit with --base${ifShallow(git)}`,
    );
  }
  return base;
}

/** What a manifest says before its package is first released. */
const UNRELEASED = "0.0.0";

function branchPoint(git: Git): Base | undefined {
  const trunk = TRUNKS.find((name) => commitOf(git, name) !== undefined);
  if (trunk === undefined) {
    return undefined;
  }
  const commit = git("merge-base", "HEAD", trunk)?.trim();
  if (commit === undefined) {
    throw new ImpactError(
      `HEAD and ${trunk} have no commit in common; name one to compare with by --base${ifShallow(git)}`,
    );
  }
  return { commit, how: `merge base with ${trunk}` };
}

function firstCommit(git: Git): Base {
  if (isShallow(git)) {
    throw new ImpactError(
      `the clone has no main and lacks the first commits; run \`git fetch --unshallow --tags\``,
    );
  }
  const roots = git("rev-list", "--max-parents=0", "HEAD") ?? "";
  // Of several, the oldest comes last.
  return { commit: roots.trim().split("\n").at(-1) ?? "", how: "first commit" };
}

function commitOf(git: Git, revision: string): string | undefined {
  return git(
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${revision}^{commit}`,
  )?.trim();
}

function ifShallow(git: Git): string {
  return isShallow(git) ? " (the clone is shallow: `git fetch --unshallow --tags`)" : "";
}

function isShallow(git: Git): boolean {
  return git("rev-parse", "--is-shallow-repository")?.trim() === "true";
}
