import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../run.ts";

/** A git repository of its own with a copy of one service and of whoever uses it, for tests. */
export interface Repository extends Disposable {
  readonly root: string;
  readonly git: (...args: readonly string[]) => string;
  /** Replaces text in a file; text that is not there is a mistake of the test. */
  readonly edit: (file: string, from: string, to: string) => void;
  readonly write: (file: string, text: string) => void;
  readonly read: (file: string) => string;
  readonly commit: (subject: string) => void;
}

/** What is copied; the built package is linked, so that it finds what it imports. */
const COPIED = [
  "specs/members.yaml",
  "specs/shared",
  "packages/members/package.json",
  "packages/members/src/generated",
  "packages/members/etc",
  "packages/sandbox/src/members",
  "packages/compat/behaviour",
  "packages/compat/consumer",
];

/** Makes a repository whose branch `main` holds the members service in one commit. */
export function makeRepository(): Repository {
  const root = mkdtempSync(join(tmpdir(), "impact-repository-"));
  for (const path of COPIED) {
    cpSync(join(ROOT, path), join(root, path), { recursive: true });
  }
  symlinkSync(join(ROOT, "packages/members/dist"), join(root, "packages/members/dist"));
  writeFileSync(join(root, ".gitignore"), "dist\n");
  const repository = repositoryAt(root);
  repository.git("init", "--quiet", "--initial-branch=main");
  repository.commit("Begin");
  return repository;
}

/** A repository that exists already. */
export function repositoryAt(root: string): Repository {
  const git = (...args: readonly string[]) => gitIn(root, args);
  const read = (file: string) => readFileSync(join(root, file), "utf8");
  const write = (file: string, text: string) => writeFileSync(join(root, file), text);
  return {
    root,
    git,
    read,
    write,
    edit: (file, from, to) => {
      const text = read(file);
      if (!text.includes(from)) {
        throw new Error(`${file} does not hold ${from}`);
      }
      write(file, text.replaceAll(from, to));
    },
    commit: (subject) => {
      git("add", "--all");
      git("commit", "--quiet", "--message", subject);
    },
    [Symbol.dispose]: () => rmSync(root, { recursive: true }),
  };
}

const AUTHOR = ["-c", "user.name=Kari Eksempel", "-c", "user.email=kari@example.com"];

function gitIn(root: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync("git", ["-C", root, ...AUTHOR, ...args], {
    encoding: "utf8",
  });
  if (status !== 0) {
    throw new Error(`git ${args.join(" ")}: ${stderr}`);
  }
  return stdout;
}
