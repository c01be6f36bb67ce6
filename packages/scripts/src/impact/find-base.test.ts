import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { findBase } from "./find-base.ts";
import { gitAt } from "./git.ts";
import { listServices } from "./list-services.ts";
import { makeRepository, type Repository, repositoryAt } from "./repository.ts";

let repository: Repository;
const clones: Repository[] = [];

beforeEach(() => {
  repository = makeRepository();
});
afterEach(() => {
  for (const one of [repository, ...clones.splice(0)]) {
    one[Symbol.dispose]();
  }
});

function baseIn({ root }: Repository, wanted?: string) {
  const [service] = listServices(root, ["members"]);
  return service ? findBase(gitAt(root), service, wanted) : expect.fail("no service");
}

function head({ git }: Repository, revision = "HEAD"): string {
  return git("rev-parse", revision).trim();
}

function add(to: Repository, name: string): string {
  to.write(name, name);
  to.commit(`Add ${name}`);
  return head(to);
}

function clone(...options: readonly string[]): Repository {
  const root = `${repository.root}-clone-${clones.length}`;
  repository.git("clone", "--quiet", ...options, `file://${repository.root}`, root);
  const made = repositoryAt(root);
  clones.push(made);
  return made;
}

test("the newest release that leads here", () => {
  for (const version of ["0.9.0", "0.10.0-rc.1", "0.10.0"]) {
    add(repository, version);
    repository.git("tag", "--annotate", "-m", version, `@entur-clients/members@${version}`);
  }
  const released = head(repository);
  repository.git("tag", "@entur-clients/orders@3.0.0");
  repository.git("switch", "--quiet", "--create", "elsewhere");
  add(repository, "1.0.0");
  repository.git("tag", "@entur-clients/members@1.0.0");
  repository.git("switch", "--quiet", "main");
  add(repository, "later");

  expect(baseIn(repository)).toEqual({
    commit: released,
    how: "released as @entur-clients/members@0.10.0",
  });
});

test("where the branch left main", () => {
  const left = add(repository, "left");
  repository.git("switch", "--quiet", "--create", "topic");
  add(repository, "topic");
  repository.git("switch", "--quiet", "main");
  add(repository, "main moved on");
  repository.git("switch", "--quiet", "topic");

  expect(baseIn(repository)).toEqual({ commit: left, how: "merge base with main" });
});

test("where a clone left its origin", () => {
  const published = head(repository);
  const copy = clone();
  add(copy, "not pushed");

  expect(baseIn(copy)).toEqual({ commit: published, how: "merge base with main@{upstream}" });
  copy.git("switch", "--quiet", "--detach");
  copy.git("branch", "--quiet", "-D", "main");
  expect(baseIn(copy)).toEqual({ commit: published, how: "merge base with origin/main" });
});

test("the first commit, where there is no main", () => {
  const first = head(repository);
  repository.git("branch", "--move", "trunk");
  add(repository, "second");

  expect(baseIn(repository)).toEqual({ commit: first, how: "first commit" });
});

test("a revision by name", () => {
  const first = head(repository);
  add(repository, "second");

  expect(baseIn(repository, "HEAD~1")).toEqual({ commit: first, how: "HEAD~1" });
  expect(() => baseIn(repository, "--upload-pack=x")).toThrow(/git knows no such commit/);
});

test("a shallow clone of main has its base at hand", () => {
  add(repository, "second");
  const copy = clone("--depth=1");

  expect(baseIn(copy).commit).toBe(head(repository));
});

test("a shallow clone of a branch alone lacks its base", () => {
  repository.git("switch", "--quiet", "--create", "topic");
  add(repository, "topic");
  const copy = clone("--depth=1", "--branch=topic");

  expect(() => baseIn(copy)).toThrow(/^the clone has no main and lacks the first commits; run/);
  expect(() => baseIn(copy, "HEAD~1")).toThrow(/the clone is shallow: `git fetch --unshallow/);
});

test("a shallow clone without what the branches have in common", () => {
  repository.git("switch", "--quiet", "--create", "topic");
  add(repository, "topic");
  const copy = clone("--depth=1", "--no-single-branch");
  expect(copy.git("branch", "--all")).toContain("origin/main");

  expect(() => baseIn(copy)).toThrow(/^HEAD and origin\/main have no commit in common.*shallow/);
});

test("a release whose tag is not there", () => {
  repository.edit("packages/members/package.json", '"version": "0.0.0"', '"version": "1.2.0"');
  repository.commit("Release");

  expect(() => baseIn(repository)).toThrow(
    /^@entur-clients\/members 1\.2\.0 is a release, yet no tag @entur-clients\/members@\* leads here/,
  );
});

test("a repository that somebody else checked out", () => {
  // Git's own switch for its tests: as if the folder belonged to another user.
  vi.stubEnv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
  try {
    expect(() => repository.git("rev-parse", "HEAD")).toThrow(/dubious ownership/);
    expect(baseIn(repository).how).toBe("merge base with main");
  } finally {
    vi.unstubAllEnvs();
  }
});

test("a hook that runs for another repository", () => {
  vi.stubEnv("GIT_DIR", "/nonexistent/.git");
  try {
    expect(baseIn(repository).how).toBe("merge base with main");
  } finally {
    vi.unstubAllEnvs();
  }
});

test("outside a repository", () => {
  rmSync(join(repository.root, ".git"), { recursive: true });

  expect(repository.root.startsWith(tmpdir())).toBe(true);
  expect(() => gitAt(repository.root)).toThrow(/is not in a git repository/);
});
