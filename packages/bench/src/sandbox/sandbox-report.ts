import { median } from "../report/median.ts";
import { table } from "../report/table.ts";
import type { InProcess } from "./in-process.ts";
import { type Contender, type Growth, middleRatio, type SandboxResults } from "./measure.ts";

/** The tables of one run. */
export function sandboxReport(results: SandboxResults): string {
  return [
    bounds(results),
    "### One member by key",
    contenders(results),
    "### From 10,000 members to as many as there are",
    growth(results),
  ].join("\n\n");
}

interface Row {
  readonly figure: string;
  readonly found: number;
  readonly bound: number;
  readonly unit: string;
  /** Whether more is better. */
  readonly isLeast?: boolean;
  /** What the floor has in the same run: less than that Node and SQLite do not cost on this machine. */
  readonly floor?: number;
}

function bounds(results: SandboxResults): string {
  return table(
    ["figure", "ours", "bound", "verdict", "floor, same run"],
    rows(results).map(({ figure, found, bound, unit, isLeast = false, floor: least }) => {
      const isMet = isLeast ? found >= bound : found <= bound;
      return [
        figure,
        `${precise(found)} ${unit}`,
        `${isLeast ? "≥" : "≤"} ${precise(bound)} ${unit}`,
        isMet ? "met" : "missed",
        least === undefined ? "–" : `${precise(least)} ${unit}`,
      ];
    }),
  );
}

function rows(results: SandboxResults): Row[] {
  const { effort, seedSeconds } = results;
  return [
    ...loadRows(results),
    ...growthRows(results),
    ...inProcessRows(results),
    {
      figure: `sandbox seed --members ${effort.members}`,
      found: seedSeconds,
      bound: (60 * effort.members) / 1_000_000,
      unit: "s",
    },
  ];
}

function loadRows({ effort, contenders: all, status }: SandboxResults): Row[] {
  const [ours, prism, floor] = all;
  if (ours === undefined || prism === undefined || floor === undefined) {
    throw new Error("There is nobody to compare");
  }
  return [
    {
      figure: `GET one member of ${effort.members}`,
      found: median(ours.perSecond),
      bound: 12_000,
      unit: "req/s",
      isLeast: true,
      floor: median(floor.perSecond),
    },
    {
      figure: "the same over Prism",
      found: middleRatio(ours.perSecond, prism.perSecond),
      bound: 4,
      unit: "×",
      isLeast: true,
      floor: middleRatio(floor.perSecond, prism.perSecond),
    },
    {
      figure: "current status, 1,000 transactions, p99 at 16 connections",
      found: median(status.map(({ p99Ms }) => p99Ms)),
      bound: 10,
      unit: "ms",
    },
    {
      figure: "command to first 200",
      found: median(ours.startMs),
      bound: 250,
      unit: "ms",
      floor: median(floor.startMs),
    },
    { figure: "RSS after load", found: ours.rssMb, bound: 160, unit: "MB", floor: floor.rssMb },
  ];
}

function growthRows({ effort, growth: all }: SandboxResults): Row[] {
  const bound = all.filter(({ isBound }) => isBound);
  return [
    {
      figure: `p99 of ${bound.length} reads, 10,000 to ${effort.members} members, the middle one`,
      found: median(bound.map(ratio)),
      bound: 1.3,
      unit: "×",
    },
    {
      figure: "the same, the worst one",
      found: Math.max(...bound.map(ratio)),
      bound: 1.3,
      unit: "×",
    },
  ];
}

function inProcessRows({ effort, inProcess }: SandboxResults): Row[] {
  const row = (
    figure: string,
    read: (one: InProcess) => number,
    bound: number,
    unit: string,
  ): Row => ({ figure, found: median(inProcess.map(read)), bound, unit });
  return [
    row("createSandbox with the example data", ({ createMs }) => createMs, 30, "ms"),
    row("reset", ({ resetMs }) => resetMs, 0.3, "ms"),
    row("a session that does not write", ({ sessionMs }) => sessionMs, 0.1, "ms"),
    row(
      `a session's first write, ${effort.sessions} alive`,
      ({ firstWriteMs }) => firstWriteMs,
      1,
      "ms",
    ),
    row("the same, p99", ({ firstWriteP99Ms }) => firstWriteP99Ms, 5, "ms"),
    row("memory of a session that has written", ({ sessionMb }) => sessionMb, 1, "MB"),
  ];
}

function contenders({ contenders: all }: SandboxResults): string {
  const [first] = all;
  return table(
    [
      "server",
      "req/s",
      "lowest–highest",
      "ours is × as fast",
      "p99, ms",
      "to first 200, ms",
      "RSS after load, MB",
    ],
    all.map((one: Contender) => [
      one.name,
      median(one.perSecond).toFixed(0),
      `${Math.min(...one.perSecond).toFixed(0)}–${Math.max(...one.perSecond).toFixed(0)}`,
      middleRatio(first?.perSecond ?? [], one.perSecond).toFixed(2),
      median(one.p99Ms).toFixed(1),
      median(one.startMs).toFixed(0),
      one.rssMb.toFixed(0),
    ]),
  );
}

function growth({ growth: all }: SandboxResults): string {
  return table(
    ["read", "p99 of few, ms", "p99 of many, ms", "×"],
    all.map((one) => [
      one.isBound ? one.name : `${one.name} (no bound)`,
      median(one.smallMs).toFixed(2),
      median(one.largeMs).toFixed(2),
      ratio(one).toFixed(2),
    ]),
  );
}

function ratio({ smallMs, largeMs }: Growth): number {
  return middleRatio(largeMs, smallMs);
}

function precise(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
