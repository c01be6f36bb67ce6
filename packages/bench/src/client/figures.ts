import { growthPerCall } from "./heap-growth.ts";
import type { Results } from "./results.ts";
import { middle, middleOver, middleRatio, ratios, type Timings } from "./rounds.ts";

/** One figure that has a bound. */
export interface Figure {
  readonly name: string;
  /** What it is to be read beside. */
  readonly peers: string;
  readonly ours: number;
  readonly atMost: number;
  readonly write: (value: number) => string;
}

const REFERENCE = "openapi-fetch + 3 middlewares";
const RAW = "raw fetch";
const ABORTABLE = "raw fetch of one with signal and timer";
const WAYS = ["by operation", "by path"] as const;
/** No object is smaller than 12 bytes, so one kept every hundred calls would show. */
const NO_GROWTH_BYTES = 0.1;

/** Every figure that is bounded, in the order of the table. */
export function figuresOf(results: Results): readonly Figure[] {
  return [
    bundle(results),
    ...WAYS.map((way) => stubbed(results.bare, way)),
    ...WAYS.map((way) => loopback(results.loopback, way)),
    instantiations(results, "ours, by operation", 300),
    instantiations(results, "ours, by path, narrowed by status", 3000),
    ...WAYS.map((way) => heapGrowth(results, `ours, ${way}`)),
    timers(results),
  ];
}

/** `met`, or by how much not. */
export function verdict({ ours, atMost, write }: Figure): string {
  if (ours <= atMost) {
    return "met";
  }
  const share = atMost > 0 ? ` (${((ours / atMost - 1) * 100).toFixed(1)} %)` : "";
  return `missed by ${write(ours - atMost)}${share}`;
}

export function count(value: number): string {
  return Math.round(value).toLocaleString("en");
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(2)} kB`;
}

function bundle({ bundles }: Results): Figure {
  return {
    name: "bundle of one typed GET, every layer, min+gzip",
    peers: bundles
      .filter(({ name }) => !name.startsWith("ours"))
      .map(({ name, gzip }) => `${name} ${(gzip / 1000).toFixed(1)}`)
      .join(", "),
    ours: bundles.find(({ name }) => name === "ours, every layer")?.gzip ?? Number.NaN,
    atMost: 8500,
    write: kilobytes,
  };
}

function stubbed(timings: Timings, way: string): Figure {
  const ours = `ours, ${way}`;
  const micros = (name: string) => middleOver(timings, name, RAW).toFixed(1);
  const whole = middleRatio(timings, ours, REFERENCE).toFixed(2);
  return {
    name: `CPU a call over raw fetch, stubbed, ${way}`,
    peers: `${REFERENCE} ${micros(REFERENCE)} µs, ours ${micros(ours)}; with raw fetch left in, ${whole} ×; ${spread(ratios(timings, ours, REFERENCE, RAW))}`,
    ours: middleRatio(timings, ours, REFERENCE, RAW),
    atMost: 1.5,
    write: ratio,
  };
}

function loopback(timings: Timings, way: string): Figure {
  const ours = `ours, ${way}`;
  const micros = (name: string) => middle(timings, name).toFixed(0);
  return {
    name: `client CPU a call over loopback, ${way}`,
    peers: `${REFERENCE} ${micros(REFERENCE)} µs, ours ${micros(ours)}; ${spread(ratios(timings, ours, REFERENCE))}`,
    ours: middleRatio(timings, ours, REFERENCE),
    atMost: 1.2,
    write: ratio,
  };
}

/** The lowest and the highest of the rounds, so that a reader sees what a run can and cannot tell apart. */
function spread(sorted: readonly number[]): string {
  return `rounds ${sorted.at(0)?.toFixed(2)}–${sorted.at(-1)?.toFixed(2)}`;
}

function instantiations({ types }: Results, name: string, atMost: number): Figure {
  const most = (counts: { readonly [version: string]: number } | undefined) =>
    counts === undefined ? Number.NaN : Math.max(...Object.values(counts));
  return {
    name: `instantiations of 22 calls, ${name}`,
    peers: types
      .filter((cost) => !cost.name.startsWith("ours"))
      .map((cost) => `${cost.name.split(",")[0]} ${count(most(cost.instantiations))}`)
      .join(", "),
    ours: most(types.find((cost) => cost.name === name)?.instantiations),
    atMost,
    write: count,
  };
}

function heapGrowth({ heap }: Results, name: string): Figure {
  const growthOf = (of: string) => {
    const found = heap.find((each) => each.name === of);
    return found === undefined ? Number.NaN : growthPerCall(found);
  };
  return {
    name: `heap growth over ${count((heap[0]?.calls ?? 0) / 2)} calls, ${name}`,
    peers: `${ABORTABLE} ${bytes(growthOf(ABORTABLE))}`,
    ours: growthOf(name),
    atMost: NO_GROWTH_BYTES,
    write: bytes,
  };
}

function bytes(value: number): string {
  return `${value.toFixed(2)} B a call`;
}

function timers({ timers: found }: Results): Figure {
  const ours = found.filter(({ name }) => name.startsWith("ours"));
  const peers = found.filter(({ name }) => !name.startsWith("ours"));
  return {
    name: "live timers after a call",
    peers: peers.map(({ name, timers }) => `${name} ${timers}`).join(", "),
    ours: ours.reduce((sum, { timers }) => sum + timers, 0),
    atMost: 0,
    write: count,
  };
}

function ratio(value: number): string {
  return `${value.toFixed(2)} ×`;
}
