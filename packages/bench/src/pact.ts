/**
 * `pnpm bench pact [--quick]`: what an interaction costs in a pact of 100 and in one of 1,000. Writes what it finds into
 * the README; `--quick` takes one round and writes nothing.
 */
import { parseArgs } from "node:util";
import { type PactTimes, timePact } from "./pact/time-pact.ts";
import { conclude } from "./report/conclude.ts";
import { load, machine } from "./report/machine.ts";
import { median } from "./report/median.ts";
import { table } from "./report/table.ts";

const SIZES = [100, 1000] as const;
/** How much dearer an interaction may be in the larger pact. */
const AT_MOST = 1.3;

const { values } = parseArgs({ options: { quick: { type: "boolean", default: false } } });
const rounds = values.quick ? 1 : 3;
const loadBefore = load();
// The first pact of a process pays for loading Pact's core.
await timePact(10);
const found: (readonly [PactTimes, PactTimes])[] = [];
for (let round = 1; round <= rounds; round += 1) {
  console.log(`▸ round ${round} of ${rounds}`);
  found.push([await timePact(SIZES[0]), await timePact(SIZES[1])]);
}

const STEPS = { record: "recording", merge: "merging", verify: "verifying" } as const;
const total = ({ record, merge, verify }: PactTimes): number => record + merge + verify;
const rows = [
  ...Object.entries(STEPS).map(([step, name]) => row(name, (one) => one[step as keyof PactTimes])),
  row("all three", total),
];

function row(name: string, of: (times: PactTimes) => number): readonly string[] {
  const small = median(found.map(([one]) => of(one)));
  const large = median(found.map(([, one]) => of(one)));
  // Within a round, so that a slow spell falls on both sides.
  const ratio = median(found.map(([one, other]) => of(other) / of(one)));
  return [name, small.toFixed(2), large.toFixed(2), ratio.toFixed(2)];
}

const growth = Number(rows.at(-1)?.[3]);
const verdict = growth <= AT_MOST ? "met" : "missed";
const text = [
  `Measured on ${new Date().toISOString().slice(0, 10)}, ${machine()}; load average ${loadBefore} before, ${load()} after; ${rounds} rounds.`,
  table(["ms an interaction", ...SIZES.map((size) => `in a pact of ${size}`), "ratio"], rows),
  `At most ${AT_MOST} × over all three: ${verdict}.`,
].join("\n\n");
await conclude({ topic: "pact", text, quick: values.quick });
