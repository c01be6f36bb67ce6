import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
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

test.each([
  { pool: "--pool=threads" },
  { pool: "--pool=forks" },
  { pool: "--pool=vmThreads" },
  { pool: "--no-isolate" },
])(
  "four files in four workers with $pool lose nothing",
  async ({ pool }) => {
    await run(process.execPath, [VITEST, "run", "--config", CONFIG, "--maxWorkers=4", pool], {
      env: { ...process.env, RECORD_INTO: fileURLToPath(out.url) },
    });

    const merged = await mergeRecorded({ pact: petPact, spec: PETSTORE, recorded: out.url });

    expect(merged.problems).toEqual([]);
  },
  60_000,
);
