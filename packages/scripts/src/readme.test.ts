import { execFile } from "node:child_process";
import { glob, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, expect, test } from "vitest";
import { listServices } from "./list-services.ts";
import { ROOT } from "./run.ts";

const run = promisify(execFile);
// Below this package, so that the example's imports mean what they mean to a user.
const FOLDER = join(import.meta.dirname, "../.readme");
const EXAMPLE = join(FOLDER, "example.ts");
const TSCONFIG = {
  extends: "../../../tsconfig.base.json",
  // A user on Node has no DOM library: the declarations must do without.
  compilerOptions: {
    noEmit: true,
    lib: ["ES2023"],
    types: ["node"],
    isolatedDeclarations: false,
    noUnusedLocals: false,
  },
  include: ["*.ts"],
};
/** Its examples are about a document of their own, and have a test of their own. */
const OWN_DOCUMENT = "packages/openapi-pact/README.md";

let code: string;
const compiled: string[] = [];

beforeAll(async () => {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  [code = ""] = await examplesOf("README.md");
  await writeFile(EXAMPLE, code);
  for await (const file of glob("packages/*/README.md", { cwd: ROOT, exclude: [OWN_DOCUMENT] })) {
    for (const [index, example] of (await examplesOf(file)).entries()) {
      const name = `${file.split("/")[1]}-${index + 1}.ts`;
      await writeFile(join(FOLDER, name), example);
      compiled.push(name);
    }
  }
  await writeFile(join(FOLDER, "tsconfig.json"), JSON.stringify(TSCONFIG));
});

/** Every block of TypeScript in a README. */
async function examplesOf(file: string): Promise<readonly string[]> {
  const readme = await readFile(join(ROOT, file), "utf8");
  return [...readme.matchAll(/```ts\n(.+?)```/gs)].map(([, example = ""]) => example);
}

test.each(["core", "sandbox", ...(await listServices())])(
  "the README of %s has an example",
  (folder) => {
    expect(compiled).toContain(`${folder}-1.ts`);
  },
);

test("the README's example is short", () => {
  const lines = code.split("\n").filter((line) => line.trim() !== "");

  expect(lines.length).toBeLessThanOrEqual(11);
});

test("every README's examples compile", async () => {
  const { stdout } = await run(join(ROOT, "node_modules/.bin/tsc"), ["-p", FOLDER]).catch(
    (error) => error,
  );

  expect(stdout).toBe("");
});

test("the README's example runs, and prints what it says", async () => {
  const { stdout } = await run(process.execPath, [EXAMPLE]);

  expect(stdout).toMatch(/^\d{4}-\d\d-\d\dT\S+ -?\d+/m);
});
