/** `pnpm test`: everything that CI checks, closed by one line that sums all suites up. */
import { glob, rm } from "node:fs/promises";
import { join } from "node:path";
import { countOperations } from "./count-operations.ts";
import { readRun } from "./read-run.ts";
import { ROOT, run } from "./run.ts";
import { sumReports } from "./sum-reports.ts";

const GATES = [
  "lint",
  "check:generated",
  "check:impact",
  "typecheck",
  "typecheck:root",
  "test",
  "record:pacts",
  "verify:pacts",
  "strength",
  "compat",
];
const LEFTOVERS = ["packages/*/reports/*.json", "reports/*.json", ".turbo/runs/*.json"];

/** What an earlier run left behind must not be counted; a cached task brings its report back. */
async function forgetReports(): Promise<void> {
  for await (const file of glob(LEFTOVERS, { cwd: ROOT })) {
    await rm(join(ROOT, file));
  }
}

await forgetReports();
const code = await run(
  "turbo",
  "run",
  ...GATES,
  "--continue=dependencies-successful",
  "--concurrency=100%",
  "--summarize",
);
const suites = await sumReports(ROOT, await readRun());
for (const { name, passed, failed, skipped } of suites) {
  const skips = skipped > 0 ? `, ${skipped} skipped` : "";
  console.log(`${name.padEnd(36)} ${passed} passed, ${failed} failed${skips}`);
}
const sum = (figure: "passed" | "failed" | "skipped") =>
  suites.reduce((total, suite) => total + suite[figure], 0);
const passedIn = (ending: string) =>
  suites
    .filter(({ name }) => name.endsWith(ending))
    .reduce((total, { passed }) => total + passed, 0);
console.log(
  `\n${passedIn(" test")} tests, ${passedIn("verify:pacts")} interactions verified over ${await countOperations()} operations`,
);
const forbidden = process.env.CI ? sum("skipped") : 0;
const failed = Math.max(sum("failed") + forbidden, code === 0 ? 0 : 1);
if (forbidden > 0) {
  console.log(`${forbidden} tests were skipped, and with CI set none may be`);
}
console.log(`\n${sum("passed")} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
