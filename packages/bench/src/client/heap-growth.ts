import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { median } from "../report/median.ts";

const run = promisify(execFile);

/** What stays on the heap of one process, read at equal distances over its calls. */
export interface HeapGrowth {
  readonly name: string;
  /** All of them; the first half warms up. */
  readonly calls: number;
  /** Live bytes after each twentieth of the calls. */
  readonly readings: readonly number[];
}

/** Each way to call in a process of its own, so that nothing else grows in it; none is timed, so they run at once. */
export function measureHeap(calls: number): Promise<readonly HeapGrowth[]> {
  const names = ["raw fetch of one with signal and timer", "ours, by operation", "ours, by path"];
  const child = `${import.meta.dirname}/heap-growth-child.ts`;
  return Promise.all(
    names.map(async (name) => {
      const { stdout } = await run(process.execPath, ["--expose-gc", child, name, String(calls)]);
      return { name, calls, readings: JSON.parse(stdout) };
    }),
  );
}

/** The readings after the warm-up, its own last one first. */
export function settled({ readings }: HeapGrowth): readonly number[] {
  return readings.slice(readings.length / 2 - 1);
}

/**
 * Bytes a call, by the middle one of the steps between settled readings: what every call leaves behind shows in
 * each step, and a table of the engine's that doubles shows in one.
 */
export function growthPerCall(heap: HeapGrowth): number {
  const live = settled(heap);
  const steps = live.slice(1).map((bytes, index) => bytes - (live[index] ?? Number.NaN));
  return Math.max(0, median(steps)) / (heap.calls / heap.readings.length);
}
