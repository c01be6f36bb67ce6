/**
 * `pnpm bench sandbox [--quick]`: the sandbox beside Prism and the least that Node and SQLite can do, in one run.
 * Writes what it finds into the README; `--quick` takes fewer members and rounds, and writes nothing.
 */
import { parseArgs } from "node:util";
import { conclude } from "./report/conclude.ts";
import { load, machine } from "./report/machine.ts";
import { installedVersions } from "./report/versions.ts";
import { type Effort, measureSandbox } from "./sandbox/measure.ts";
import { sandboxReport } from "./sandbox/sandbox-report.ts";

const FULL: Effort = { members: 1_000_000, rounds: 5, amount: 20_000, starts: 7, sessions: 1_000 };
const QUICK: Effort = { members: 20_000, rounds: 1, amount: 1_000, starts: 1, sessions: 100 };

const { values } = parseArgs({ options: { quick: { type: "boolean", default: false } } });
const effort = values.quick ? QUICK : FULL;
const loadBefore = load();
const results = await measureSandbox(effort, (step) => console.log(`▸ ${step}`));
const versions = await installedVersions();
const peers = ["@stoplight/prism-cli", "autocannon"].map((name) => `${name} ${versions.get(name)}`);
const text = [
  `Measured on ${new Date().toISOString().slice(0, 10)}, ${machine()}; load average ${loadBefore} before, ${load()} after. ${peers.join(", ")}.`,
  sandboxReport(results),
].join("\n\n");
await conclude({ topic: "sandbox", text, quick: values.quick });
