import { type BundleSize, measureBundles } from "./bundle-size.ts";
import { type CpuOptions, measureCpu } from "./cpu-per-call.ts";
import { type HeapGrowth, measureHeap } from "./heap-growth.ts";
import { type LiveTimers, measureLiveTimers } from "./live-timers.ts";
import { measureLoopback } from "./loopback-cpu.ts";
import type { RoundsOptions, Timings } from "./rounds.ts";
import { measureTypeCost, type TypeCost } from "./type-cost.ts";

/** How long a run takes its time. */
export interface Effort {
  readonly stubbed: CpuOptions;
  readonly loopback: RoundsOptions;
  readonly heapCalls: number;
}

/** All that one run found. */
export interface Results {
  readonly effort: Effort;
  readonly bundles: readonly BundleSize[];
  readonly types: readonly TypeCost[];
  readonly timers: readonly LiveTimers[];
  /** By a bare response, and by the platform's own. */
  readonly bare: Timings;
  readonly platform: Timings;
  readonly loopback: Timings;
  readonly heap: readonly HeapGrowth[];
}

/** Measures one thing after another, so that none disturbs the next. */
export async function measureAll(
  effort: Effort,
  progress: (step: string) => void,
): Promise<Results> {
  progress("bundles");
  const bundles = await measureBundles();
  progress("types");
  const types = await measureTypeCost();
  progress("live timers");
  const timers = await measureLiveTimers();
  progress("CPU, stubbed, bare response");
  const bare = await measureCpu("bare", effort.stubbed);
  progress("CPU, stubbed, the platform's response");
  const platform = await measureCpu("platform", effort.stubbed);
  progress("CPU over loopback");
  const loopback = await measureLoopback(effort.loopback);
  progress("heap");
  const heap = await measureHeap(effort.heapCalls);
  return { effort, bundles, types, timers, bare, platform, loopback, heap };
}
