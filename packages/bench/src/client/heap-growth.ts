import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What stays on the heap, read ten times over the calls of one process. */
export interface HeapGrowth {
  readonly name: string;
  readonly calls: number;
  /** Live bytes after half the calls, when the engine has long settled, and after all of them. */
  readonly halfwayBytes: number;
  readonly lastBytes: number;
}

/** Each way to call in a process of its own, so that nothing else grows in it. */
export async function measureHeap(calls: number): Promise<readonly HeapGrowth[]> {
  const growths: HeapGrowth[] = [];
  for (const name of ["ours, by operation", "ours, by path"]) {
    const child = `${import.meta.dirname}/heap-growth-child.ts`;
    const { stdout } = await run(process.execPath, ["--expose-gc", child, name, String(calls)]);
    const bytes: readonly number[] = JSON.parse(stdout);
    growths.push({
      name,
      calls,
      halfwayBytes: bytes[bytes.length / 2 - 1] ?? Number.NaN,
      lastBytes: bytes.at(-1) ?? Number.NaN,
    });
  }
  return growths;
}
