import { availableParallelism, cpus, loadavg, totalmem } from "node:os";

/** Where a run took place, in one line. */
export function machine(): string {
  const model = cpus()[0]?.model.trim() || process.arch;
  const memoryGib = Math.round(totalmem() / 2 ** 30);
  return `${availableParallelism()} cores (${model}), ${memoryGib} GiB, ${process.platform}, Node ${process.versions.node}`;
}

/** How busy the machine is beside the run, as the mean number of runnable tasks over the last minute. */
export function load(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}
