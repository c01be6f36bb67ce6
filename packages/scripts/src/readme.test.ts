import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, expect, test } from "vitest";
import { ROOT } from "./run.ts";

const run = promisify(execFile);
// Below this package, so that the example's imports mean what they mean to a user.
const FOLDER = join(import.meta.dirname, "../.readme");
const EXAMPLE = join(FOLDER, "example.ts");
const TSCONFIG = {
  extends: "../../../tsconfig.base.json",
  // A user on Node has no DOM library: the declarations must do without.
  compilerOptions: { noEmit: true, lib: ["ES2023"], types: ["node"], isolatedDeclarations: false },
  files: ["example.ts"],
};

let code: string;

beforeAll(async () => {
  const readme = await readFile(join(ROOT, "README.md"), "utf8");
  code = /```ts\n(.+?)```/s.exec(readme)?.[1] ?? "";
  await mkdir(FOLDER, { recursive: true });
  await writeFile(EXAMPLE, code);
  await writeFile(join(FOLDER, "tsconfig.json"), JSON.stringify(TSCONFIG));
});

test("the README's example is short", () => {
  expect(code.trim().split("\n").length).toBeLessThanOrEqual(20);
});

test("the README's example compiles", async () => {
  const { stdout } = await run(join(ROOT, "node_modules/.bin/tsc"), ["-p", FOLDER]).catch(
    (error) => error,
  );

  expect(stdout).toBe("");
});

test("the README's example runs, and prints what it says", async () => {
  const { stdout } = await run(process.execPath, [EXAMPLE]);

  expect(stdout).toMatch(/^\d{4}-\d\d-\d\dT\S+ -?\d+/m);
});
