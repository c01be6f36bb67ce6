import { execFile } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { createSandbox, type ServedSandbox, serveSandbox } from "@entur-clients/sandbox";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT } from "./run.ts";

const run = promisify(execFile);
// Below this package, so that a recipe's imports mean what they mean to a user.
const FOLDER = join(import.meta.dirname, "../.readme/sandbox-recipes");
const BIN = join(ROOT, "node_modules/.bin");
const TSCONFIG = {
  extends: "../../../../tsconfig.base.json",
  compilerOptions: {
    noEmit: true,
    lib: ["ES2023", "DOM"],
    types: ["node"],
    isolatedDeclarations: false,
    // Declarations of MSW and vitest, not ours.
    skipLibCheck: true,
  },
  include: ["*.ts"],
};
const RECIPES = ["sandbox-in-tests", "sandbox-with-msw", "sandbox-over-http", "sandbox-in-ci"];
const BLOCK = /```(?:ts|sh|py) (\S+)\n(.+?)```/gs;

const sandbox = createSandbox();
let served: ServedSandbox;

beforeAll(async () => {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  await writeFile(join(FOLDER, "tsconfig.json"), JSON.stringify(TSCONFIG));
  for (const recipe of RECIPES) {
    const text = await readFile(join(ROOT, "docs/recipes", `${recipe}.md`), "utf8");
    for (const [, name = "", code = ""] of text.matchAll(BLOCK)) {
      await writeFile(join(FOLDER, name), code);
    }
  }
  served = await serveSandbox(sandbox, { port: 0 });
});
afterAll(async () => {
  await served.close();
  await sandbox.close();
});

/** What a program prints, ours first among those found by name. */
async function output(program: string, ...args: readonly string[]) {
  const PATH = [BIN, process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH, url: served.url };
  const { stdout, stderr } = await run(program, args, { cwd: FOLDER, env });
  return { stdout, stderr };
}

test("the recipes compile", async () => {
  const { stdout } = await run(join(BIN, "tsc"), ["-p", FOLDER]).catch((error) => error);

  expect(stdout).toBe("");
});

test("in-process: every test of the recipe passes", async () => {
  await output("vitest", "run", "--root", FOLDER, "--reporter=json", "--outputFile=report.json");
  const report = JSON.parse(await readFile(join(FOLDER, "report.json"), "utf8"));

  expect(report).toMatchObject({ numTotalTests: 4, numPassedTests: 4 });
});

test("MSW: code that knows nothing of a sandbox is answered by it", async () => {
  expect(await output(process.execPath, join(FOLDER, "msw.ts"))).toEqual({
    stdout: "customer 1000042\n",
    stderr: "",
  });
});

test("curl: the fault hits once", async () => {
  const { stdout } = await output("sh", join(FOLDER, "sandbox.sh"));

  expect(stdout.trim().split("\n").slice(-2).join(" ")).toMatch(/503 200$/);
});

test("Python: a state is there at the next read, and the journal knows of it", async () => {
  const { stdout } = await output("python3", join(FOLDER, "sandbox.py"));

  expect(stdout).toBe("1000077 {'request': 'valid', 'response': 'valid'}\n");
});

test("CI: the sandbox starts, is found, answers and ends", async () => {
  const { stdout } = await output("sh", join(FOLDER, "ci.sh"));

  expect(JSON.parse(stdout)).toMatchObject({ status: "ok", violations: [] });
});
