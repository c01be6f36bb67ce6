import { median } from "../report/median.ts";
import { table } from "../report/table.ts";
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
}

function bounds(results: SandboxResults): string {
  return table(
    ["figure", "ours", "bound", "verdict"],
    rows(results).map(({ figure, found, bound, unit, isLeast = false }) => {
      const isMet = isLeast ? found >= bound : found <= bound;
      return [
        figure,
        `${precise(found)} ${unit}`,
        `${isLeast ? "≥" : "≤"} ${precise(bound)} ${unit}`,
        isMet ? "met" : "missed",
      ];
    }),
  );
}

function rows({ effort, seedSeconds, contenders, status, growth, inProcess }: SandboxResults) {
  const [ours, prism] = contenders;
  if (ours === undefined || prism === undefined) {
    throw new Error("There is nobody to compare");
  }
  const of = (read: (one: (typeof inProcess)[number]) => number) => median(inProcess.map(read));
  const bound = growth.filter(({ isBound }) => isBound);
  const millions = effort.members / 1_000_000;
  const found: Row[] = [
    {
      figure: `GET one member of ${effort.members}`,
      found: median(ours.perSecond),
      bound: 12_000,
      unit: "req/s",
      isLeast: true,
    },
    {
      figure: "the same over Prism",
      found: middleRatio(ours.perSecond, prism.perSecond),
      bound: 4,
      unit: "×",
      isLeast: true,
    },
    {
      figure: "current status, 1,000 transactions, p99 at 16 connections",
      found: median(status.map(({ p99Ms }) => p99Ms)),
      bound: 10,
      unit: "ms",
    },
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
    { figure: "command to first 200", found: median(ours.startMs), bound: 250, unit: "ms" },
    {
      figure: "createSandbox with the example data",
      found: of((one) => one.createMs),
      bound: 30,
      unit: "ms",
    },
    { figure: "reset", found: of((one) => one.resetMs), bound: 0.3, unit: "ms" },
    {
      figure: "a session that does not write",
      found: of((one) => one.sessionMs),
      bound: 0.1,
      unit: "ms",
    },
    {
      figure: `a session's first write, ${effort.sessions} alive`,
      found: of((one) => one.firstWriteMs),
      bound: 1,
      unit: "ms",
    },
    { figure: "the same, p99", found: of((one) => one.firstWriteP99Ms), bound: 5, unit: "ms" },
    {
      figure: "memory of a session that has written",
      found: of((one) => one.sessionMb),
      bound: 1,
      unit: "MB",
    },
    { figure: "RSS after load", found: ours.rssMb, bound: 160, unit: "MB" },
    {
      figure: `sandbox seed --members ${effort.members}`,
      found: seedSeconds,
      bound: 60 * millions,
      unit: "s",
    },
  ];
  return found;
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
