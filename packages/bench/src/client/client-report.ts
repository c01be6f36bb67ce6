import { table } from "../report/table.ts";
import { count, figuresOf, verdict } from "./figures.ts";
import { settled } from "./heap-growth.ts";
import type { Results } from "./results.ts";
import { middle, middleOver, middleRatio, type Timings } from "./rounds.ts";

const REFERENCE = "openapi-fetch + 3 middlewares";
const RAW = "raw fetch";
const NONE = ["–", "–", "–"];

/** All of a run, as Markdown. */
export function clientReport(results: Results): string {
  return [
    boundsTable(results),
    "### Bundle of one typed GET",
    bundlesTable(results),
    "### CPU a call, in µs",
    cpuNote(results),
    cpuTable(results),
    "### Instantiations of 22 calls",
    typesTable(results),
    "### Live heap",
    heapTable(results),
  ].join("\n\n");
}

/** What is bounded, and whether the bound holds. */
export function boundsTable(results: Results): string {
  return table(
    ["figure", "ours", "at most", "verdict", "beside it, same run"],
    figuresOf(results).map((figure) => {
      const { name, ours, atMost, write, peers } = figure;
      return [name, write(ours), write(atMost), verdict(figure), peers];
    }),
  );
}

function bundlesTable({ bundles }: Results): string {
  return table(
    ["client", "minified B", "gzip B", "brotli B"],
    bundles.map(({ name, minified, gzip, brotli }) => [
      name,
      count(minified),
      count(gzip),
      count(brotli),
    ]),
  );
}

function cpuNote({ effort: { stubbed, loopback } }: Results): string {
  const rounds = `${stubbed.processes} processes × ${stubbed.rounds} rounds × ${count(stubbed.callsPerRound)} calls stubbed, ${loopback.rounds} × ${count(loopback.callsPerRound)} over loopback`;
  return `${rounds}; medians of differences and ratios taken round by round. “× ref” is over ${REFERENCE}: stubbed by what each costs beyond raw fetch, over loopback by all that it costs.`;
}

function cpuTable({ bare, platform, loopback }: Results): string {
  const ofStub = (timings: Timings, name: string) =>
    timings.has(name)
      ? [
          middle(timings, name).toFixed(1),
          middleOver(timings, name, RAW).toFixed(1),
          middleRatio(timings, name, REFERENCE, RAW).toFixed(2),
        ]
      : NONE;
  const ofLoopback = (name: string) =>
    loopback.has(name)
      ? [
          middle(loopback, name).toFixed(0),
          middleRatio(loopback, name, RAW).toFixed(2),
          middleRatio(loopback, name, REFERENCE).toFixed(2),
        ]
      : NONE;
  return table(
    [
      "client",
      "stubbed, bare response",
      "over raw",
      "× ref",
      "stubbed, real `Response`",
      "over raw",
      "× ref",
      "loopback",
      "× raw",
      "× ref",
    ],
    [...bare.keys()].map((name) => [
      name,
      ...ofStub(bare, name),
      ...ofStub(platform, name),
      ...ofLoopback(name),
    ]),
  );
}

function typesTable({ types }: Results): string {
  return table(
    ["client", "TypeScript 5.9", "TypeScript 7"],
    types.map(({ name, instantiations }) => [
      name,
      count(instantiations.typescript),
      count(instantiations["typescript-7"]),
    ]),
  );
}

function heapTable({ heap }: Results): string {
  return table(
    [
      "client",
      "calls, the first half warming up",
      "live then, kB",
      "live after all, kB",
      "largest step, kB",
    ],
    heap.map((growth) => {
      const live = settled(growth);
      const steps = live.slice(1).map((bytes, index) => bytes - (live[index] ?? Number.NaN));
      return [
        growth.name,
        count(growth.calls),
        ...[live.at(0), live.at(-1), Math.max(...steps)].map((bytes = Number.NaN) =>
          count(bytes / 1000),
        ),
      ];
    }),
  );
}
