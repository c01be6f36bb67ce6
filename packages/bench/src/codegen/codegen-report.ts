import { median } from "../report/median.ts";
import { table } from "../report/table.ts";
import type { Beside, CodegenResults } from "./codegen-results.ts";
import type { Followed } from "./following.ts";
import type { Usage } from "./measured.ts";

/** Bounds, and what they are held against. */
const AT_MOST = {
  services: 0.35,
  nothingMs: 100,
  followedMs: 2000,
  github: 1.25,
  growth: 1.3,
  peakMb: 700,
};

/** All of a run, as Markdown: what is bounded, and what it was made of. */
export function codegenReport(results: CodegenResults): string {
  return [boundsTable(results), timesTable(results), followedTable(results)].join("\n\n");
}

/** What is bounded, and whether the bound holds. */
export function boundsTable(results: CodegenResults): string {
  const { services, nothing, followed, github, synthetic } = results;
  const largest = [...github.ours, ...[...synthetic.values()].flatMap(({ ours }) => ours)];
  return table(
    ["figure", "ours", "at most", "verdict"],
    [
      ratioRow(
        "types, operations and methods of five services, over openapi-typescript's types",
        ratio(services),
        AT_MOST.services,
      ),
      ["nothing to do, ms", ...judged(middle(nothing, "wallMs"), AT_MOST.nothingMs, 0)],
      [
        "a save until code, clients, the pact's compile errors and the running sandbox follow, ms",
        ...judged(median(followed.map(slowest)), AT_MOST.followedMs, 0),
      ],
      ratioRow("the same of GitHub's document", ratio(github), AT_MOST.github),
      ratioRow(
        "CPU of a further operation, between 2,000 and 4,000 over between 1,000 and 2,000",
        growth(synthetic),
        AT_MOST.growth,
      ),
      [
        "peak memory of all these, MB",
        ...judged(Math.max(...largest.map(({ peakMb }) => peakMb)), AT_MOST.peakMb, 0),
      ],
    ],
  );
}

function slowest({ compiledMs, servedMs }: Followed): number {
  return Math.max(compiledMs, servedMs);
}

function ratioRow(name: string, found: number, atMost: number): readonly string[] {
  return [`${name}, ×`, ...judged(found, atMost, 2)];
}

function judged(found: number, atMost: number, digits: number): readonly string[] {
  return [found.toFixed(digits), atMost.toFixed(digits), found <= atMost ? "met" : "missed"];
}

/** Round by round, so that a slow spell falls on both sides. CPU, because it tells least of what else is running. */
function ratio({ ours, openapiTypescript }: Beside): number {
  return median(
    ours.map(({ cpuMs }, round) => cpuMs / (openapiTypescript[round]?.cpuMs ?? Number.NaN)),
  );
}

/** What a further operation costs late over what it costs early; starting up cancels out. */
function growth(synthetic: CodegenResults["synthetic"]): number {
  const cpu = (size: number) => middle(synthetic.get(size)?.ours ?? [], "cpuMs");
  const further = (from: number, to: number) => (cpu(to) - cpu(from)) / (to - from);
  return further(2000, 4000) / further(1000, 2000);
}

function middle(usages: readonly Usage[], figure: "wallMs" | "cpuMs" | "peakMb"): number {
  return median(usages.map((usage) => usage[figure]));
}

function timesTable({ services, nothing, github, synthetic }: CodegenResults): string {
  const pair = (name: string, { ours, openapiTypescript }: Beside) => [
    row(`${name}: ours`, ours),
    row(`${name}: openapi-typescript`, openapiTypescript),
  ];
  return table(
    ["document: generator", "wall, s", "CPU, s", "peak, MB"],
    [
      ...pair("five services", services),
      row("nothing to do: ours", nothing),
      ...pair("GitHub, 1,223 operations", github),
      row("GitHub: our validators, apart", github.validators),
      ...[...synthetic].flatMap(([size, beside]) => pair(`synthetic, ${size} operations`, beside)),
    ],
  );
}

function followedTable({ followed }: CodegenResults): string {
  const times = (name: string, of: keyof Followed) => {
    const all = followed.map((one) => one[of]);
    return [name, ...[median(all), Math.max(...all)].map((ms) => (ms / 1000).toFixed(2))];
  };
  return table(
    ["after a document was saved, `pnpm dev` has", "s", "the slowest, s"],
    [
      times("the new path in the running sandbox", "servedMs"),
      times("code and modules, and what the compiler finds in the pact", "compiledMs"),
      times("what it finds in the sandbox's handlers", "checkedMs"),
    ],
  );
}

function row(name: string, usages: readonly Usage[]): readonly string[] {
  const seconds = (figure: "wallMs" | "cpuMs") => (middle(usages, figure) / 1000).toFixed(2);
  return [name, seconds("wallMs"), seconds("cpuMs"), middle(usages, "peakMb").toFixed(0)];
}
