import { execFile } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { petPact } from "../fixtures/petstore/pet-pact.js";
import { PETSTORE, temporaryFolder } from "../testing.js";
import { mergeRecorded } from "./merge-recorded.js";

const run = promisify(execFile);
const VITEST = join(
  dirname(createRequire(import.meta.url).resolve("vitest/package.json")),
  "vitest.mjs",
);
const CONFIG = fileURLToPath(new URL("../fixtures/recording/vitest.config.ts", import.meta.url));

let out = temporaryFolder();
beforeEach(() => {
  out = temporaryFolder();
});
afterEach(() => out.remove());

/** Runs the recording tests as a consumer would; a run that is red throws with what vitest printed. */
async function recorded(...options: readonly string[]): Promise<void> {
  await run(process.execPath, [VITEST, "run", "--config", CONFIG, ...options], {
    env: { ...process.env, RECORD_INTO: fileURLToPath(out.url), NO_COLOR: "1" },
  }).catch((error: { stdout: string; stderr: string }) => {
    throw new Error(error.stdout + error.stderr);
  });
}

async function problems(): Promise<readonly string[]> {
  const merged = await mergeRecorded({ pact: petPact, spec: PETSTORE, recorded: out.url });
  return merged.problems;
}

const ALL = petPact.interactions.map(({ description }) => description);
const LOST = / is declared but not recorded: record it\.$/;

/** When each recording was made, by the name of its folder. */
function made(): ReadonlyMap<string, number> {
  const names = readdirSync(fileURLToPath(out.url)).sort();
  return new Map(names.map((name) => [name, statSync(new URL(name, out.url)).mtimeMs]));
}

/** The operations of which at least one recording is not the one from before. */
function madeAnew(before: ReturnType<typeof made>): readonly (string | undefined)[] {
  const now = [...made()].filter(([name, time]) => before.get(name) !== time);
  return now.map(([name]) => name.split("-")[0]);
}

test("four files in four workers lose nothing, in any pool, over an empty folder and a full one", async () => {
  for (const options of [
    ["--pool=threads"],
    ["--pool=threads", "--no-isolate"],
    ["--pool=forks"],
    ["--pool=forks", "--no-isolate"],
    ["--pool=vmThreads"],
    ["--pool=vmForks"],
  ]) {
    const before = made();
    await recorded("--maxWorkers=4", ...options);

    expect(await problems(), options.join(" ")).toEqual([]);
    expect(madeAnew(before), options.join(" ")).toHaveLength(ALL.length);
  }
}, 180_000);

test("with --retry, what fails at first is recorded at last", async () => {
  const first = temporaryFolder();
  vi.stubEnv("FAIL_FIRST", fileURLToPath(first.url));
  await recorded("--retry=1");
  vi.unstubAllEnvs();

  expect(readdirSync(fileURLToPath(first.url))).toHaveLength(ALL.length);
  first.remove();
  expect(await problems()).toEqual([]);
}, 60_000);

test("with a filter, what is missing is named; over a full folder, nothing is missing", async () => {
  await recorded("--testNamePattern=^getPet › ");
  const missing = (await problems()).map((line) => line.replace(LOST, ""));
  expect(missing).toEqual(ALL.filter((name) => !name.startsWith("getPet › ")));

  await recorded("--shard=1/2");
  expect(await problems()).not.toEqual([]);
  await recorded("--shard=2/2");
  expect(await problems()).toEqual([]);

  const before = made();
  await recorded("--testNamePattern=^getPet › ");
  expect(await problems()).toEqual([]);
  expect(madeAnew(before)).toEqual(["getPet", "getPet", "getPet"]);
}, 120_000);
