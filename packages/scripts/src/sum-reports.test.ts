import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import type { Task } from "./read-run.ts";
import { sumReports } from "./sum-reports.ts";

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "reports-"));
});

async function report(file: string, passed: number, failed: number, skipped: number) {
  const path = join(root, file);
  await mkdir(join(path, ".."), { recursive: true });
  const figures = {
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: skipped,
  };
  await writeFile(path, JSON.stringify(figures));
}

function task(name: string, exitCode: number | undefined): Task {
  return { package: "pets", task: name, directory: "packages/pets", exitCode };
}

test("a suite's figures are those of its report", async () => {
  await report("packages/pets/reports/test.json", 12, 3, 1);

  expect(await sumReports(root, [task("test", 1)])).toEqual([
    { name: "pets test", passed: 12, failed: 3, skipped: 1 },
  ]);
});

test("a gate without a report is one check", async () => {
  expect(await sumReports(root, [task("lint", 0), task("typecheck", 2)])).toEqual([
    { name: "pets lint", passed: 1, failed: 0, skipped: 0 },
    { name: "pets typecheck", passed: 0, failed: 1, skipped: 0 },
  ]);
});

test.each([
  ["went red with every test green", 1],
  ["never ran", undefined],
])("a suite that %s has failed", async (_how, exitCode) => {
  await report("packages/pets/reports/test.json", 12, 0, 0);

  expect(await sumReports(root, [task("test", exitCode)])).toMatchObject([{ failed: 1 }]);
});

test("a suite that wrote no report has failed, whatever it says", async () => {
  expect(await sumReports(root, [task("record:pacts", 0)])).toMatchObject([
    { passed: 0, failed: 1 },
  ]);
});

test("a build is no check of its own", async () => {
  expect(await sumReports(root, [task("build", 0)])).toEqual([]);
});
