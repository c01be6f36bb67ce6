/**
 * `pnpm compat`: what users install, checked the way they use it. Packs every published package, lays the tarballs out
 * as an install would, and holds them against compilers, module systems and runtimes. Needs everything built.
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { EXCUSES } from "./excuses.ts";
import { install } from "./install.ts";
import type { Outcome } from "./outcome.ts";
import { packAll } from "./pack.ts";
import { ROOT } from "./run.ts";

await install();
// Imported now, because until now there was nothing installed to import.
const { groupsFor } = await import("./groups.ts");
const { prepareBehaviour } = await import("./behaviour.ts");
const consumer = await packAll();
const server = await prepareBehaviour(consumer);
const outcomes: Outcome[] = [];
for (const { title, check } of groupsFor(consumer, server.origin)) {
  const group = await check().catch((error: unknown) => [
    { name: title, failure: error instanceof Error ? error.stack : String(error) },
  ]);
  print(title, group);
  outcomes.push(...group);
}
for (const { runtime, test, reason } of EXCUSES) {
  console.log(`not on ${runtime}: "${test}", because ${reason}`);
}
await server[Symbol.asyncDispose]();
await rm(consumer.folder, { recursive: true });

const failed = outcomes.filter(({ failure }) => failure !== undefined).length;
const figures = {
  numPassedTests: outcomes.length - failed,
  numFailedTests: failed,
  numPendingTests: 0,
};
await mkdir(join(ROOT, "reports"), { recursive: true });
await writeFile(join(ROOT, "reports/compat.json"), `${JSON.stringify(figures, null, 2)}\n`);
process.exitCode = failed === 0 ? 0 : 1;

function print(title: string, group: readonly Outcome[]): void {
  const failures = group.filter(({ failure }) => failure !== undefined);
  console.log(`${title.padEnd(28)} ${group.length - failures.length}/${group.length}`);
  for (const { name, failure } of failures) {
    console.log(`  ✗ ${name}\n${failure?.replaceAll(/^/gm, "      ")}`);
  }
}
