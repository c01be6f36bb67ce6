import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Task } from "./read-run.ts";

/** What one task showed. */
export interface Suite {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  /** Tests that did not run; where none may be skipped they count as failed. */
  readonly skipped: number;
}

/** The figures of vitest's JSON report, and of the kit's. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}

const REPORTING = new Set(["test", "record:pacts", "verify:pacts", "compat"]);

/** One suite per task: reports where a task writes one, else the task itself is the one check. */
export async function sumReports(root: string, tasks: readonly Task[]): Promise<readonly Suite[]> {
  const counted = tasks.filter(({ task }) => task !== "build");
  return Promise.all(counted.map((task) => suiteOf(root, task)));
}

async function suiteOf(
  root: string,
  { package: name, task, directory, exitCode }: Task,
): Promise<Suite> {
  const suite = `${name === "//" ? "workspace" : name} ${task}`;
  const broken = exitCode === 0 ? 0 : 1;
  if (!REPORTING.has(task)) {
    return { name: suite, passed: 1 - broken, failed: broken, skipped: 0 };
  }
  const report = await readReport(
    join(root, directory, "reports", `${task.replace(":", "-")}.json`),
  );
  // A suite that failed without a failing test, such as a file that cannot be loaded, has failed.
  const failed = Math.max(report?.numFailedTests ?? 0, broken);
  return {
    name: suite,
    passed: report?.numPassedTests ?? 0,
    failed: report ? failed : 1,
    skipped: report?.numPendingTests ?? 0,
  };
}

async function readReport(file: string): Promise<Report | undefined> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  // vitest's format, of which the interface names what is used.
  return text === undefined ? undefined : (JSON.parse(text) as Report);
}
