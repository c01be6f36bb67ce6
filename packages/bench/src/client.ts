/**
 * `pnpm bench client [--quick]`: the client beside its peers, in one run. Writes what it finds into the README;
 * `--quick` takes fewer rounds, which is enough to see that all runs, and writes nothing.
 */
import { parseArgs } from "node:util";
import { BENCH } from "./client/folders.ts";
import { generateHeyApi } from "./client/generate-hey-api.ts";
import type { Effort } from "./client/results.ts";
import { runTsc } from "./client/run-tsc.ts";
import { conclude } from "./report/conclude.ts";
import { load, machine } from "./report/machine.ts";
import { installedVersions } from "./report/versions.ts";

const FULL: Effort = {
  stubbed: { processes: 3, rounds: 5, callsPerRound: 8000 },
  loopback: { rounds: 5, callsPerRound: 8000 },
  heapCalls: 2_000_000,
};

const QUICK: Effort = {
  stubbed: { processes: 1, rounds: 3, callsPerRound: 8000 },
  loopback: { rounds: 1, callsPerRound: 8000 },
  heapCalls: 200_000,
};

const { values } = parseArgs({ options: { quick: { type: "boolean", default: false } } });

function progress(step: string): void {
  console.log(`▸ ${step}`);
}

progress("hey-api's client of our specs");
await generateHeyApi();
progress("types of the bench itself");
await runTsc("typescript-7", ["--noEmit"], BENCH);

// Imported now, because until now hey-api's client was not there to import.
const { measureAll } = await import("./client/results.ts");
const { boundsTable, clientReport } = await import("./client/client-report.ts");
const loadBefore = load();
const results = await measureAll(values.quick ? QUICK : FULL, progress);
const versions = [...(await installedVersions())].map(([name, version]) => `${name} ${version}`);
const header = [
  `Measured on ${new Date().toISOString().slice(0, 10)}, ${machine()}; load average ${loadBefore} before, ${load()} after.`,
  `Versions: ${versions.join(", ")}.`,
].join("\n\n");

const text = `${header}\n\n${clientReport(results)}`;
await conclude({ topic: "client", text, bounds: boundsTable(results), quick: values.quick });
