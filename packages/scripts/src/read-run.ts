import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "./run.ts";

/** One task of the last turbo run, from turbo's own summary. */
export interface Task {
  readonly package: string;
  readonly task: string;
  readonly directory: string;
  /** Undefined when the task never ran, because one that it needs failed. */
  readonly exitCode: number | undefined;
}

interface Summary {
  readonly tasks: readonly (Omit<Task, "exitCode"> & {
    readonly execution?: { readonly exitCode?: number };
  })[];
}

/** Reads the one summary that the run has just written below .turbo/runs. */
export async function readRun(): Promise<readonly Task[]> {
  const files = await Array.fromAsync(glob(".turbo/runs/*.json", { cwd: ROOT }));
  const [file] = files;
  if (file === undefined || files.length > 1) {
    throw new Error(`.turbo/runs holds ${files.length} summaries where one is expected`);
  }
  // turbo's format, of which the interface names what is used.
  const { tasks } = JSON.parse(await readFile(join(ROOT, file), "utf8")) as Summary;
  return tasks.map(({ execution, ...task }) => ({
    package: task.package,
    task: task.task,
    directory: task.directory,
    exitCode: execution?.exitCode,
  }));
}
