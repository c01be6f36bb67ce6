import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryFolder } from "../testing.js";
import { branchOf, versionOf } from "./version.js";

const folder = temporaryFolder();
const path = fileURLToPath(folder.url);
const file = fileURLToPath(new URL("pact.json", folder.url));
const outside = temporaryFolder();
const git = (...args: readonly string[]): string =>
  execFileSync("git", ["-c", "user.name=Ada", "-c", "user.email=ada@example.com", ...args], {
    cwd: path,
    encoding: "utf8",
  }).trim();

beforeAll(() => {
  git("init", "--quiet", "--initial-branch", "feature/cats");
  writeFileSync(file, "{}");
  git("add", "pact.json");
  git("commit", "--quiet", "--message", "Begin");
});
afterAll(() => {
  folder.remove();
  outside.remove();
});

test("git names version and branch", () => {
  expect(versionOf({}, path)).toBe(git("rev-parse", "HEAD"));
  expect(branchOf({}, path)).toBe("feature/cats");
});

test("options come first, and need no git", () => {
  const none = fileURLToPath(outside.url);

  expect(versionOf({ version: "1.2.3" }, none)).toBe("1.2.3");
  expect(branchOf({ branch: "main" }, none)).toBe("main");
});

test("a changed file makes the commit no version", () => {
  writeFileSync(file, "{ }");

  expect(() => versionOf({}, path)).toThrow(
    "The working tree differs from its commit, which therefore names no version: commit, or name one with --version.",
  );

  writeFileSync(file, "{}");
});

test("without a repository, it says what to name", () => {
  const none = fileURLToPath(outside.url);

  expect(() => versionOf({}, none)).toThrow(
    "There is no git commit here that could be the version: name one with --version.",
  );
  expect(() => branchOf({}, none)).toThrow("git is on no branch here: name one with --branch.");
});

test("on no branch, it says so", () => {
  git("checkout", "--quiet", "--detach");

  expect(() => branchOf({}, path)).toThrow("git is on no branch here: name one with --branch.");

  git("checkout", "--quiet", "feature/cats");
});

test.each(["", " ", "feature/1", "1 2", "1%2"])('"%s" is no version', (version) => {
  expect(() => versionOf({ version }, path)).toThrow(
    `The version "${version}" is empty or holds a space or one of / ? # %: name another.`,
  );
});

test("an empty branch is none", () => {
  expect(() => branchOf({ branch: "" }, path)).toThrow("name one with --branch");
});
