/** `node in-process-child.ts <sessions>`: what a sandbox in this process costs; prints it as JSON. */
import { createSandbox } from "@entur-clients/sandbox";
import { median } from "../report/median.ts";
import type { InProcess } from "./in-process.ts";

const count = Number(process.argv[2]);
const startedMs = performance.now();
const sandbox = createSandbox({ seed: 1 });
await sandbox.ready();
const createMs = performance.now() - startedMs;

const customer = { customerNumber: 1000099 };
const resets: number[] = [];
for (let round = 0; round < 50; round += 1) {
  await sandbox.given("a customer", customer);
  resets.push(await timed(sandbox.reset));
}

const sessions = Array.from({ length: count }, (_, index) => `session-${index}`);
const opened: number[] = [];
for (const name of sessions) {
  opened.push(await timed(async () => void sandbox.session(name)));
}
const before = process.memoryUsage.rss();
const first: number[] = [];
const second: number[] = [];
for (const name of sessions) {
  const session = sandbox.session(name);
  first.push(await timed(() => session.given("a customer", customer)));
  second.push(await timed(() => session.given("a customer", customer)));
}
const result: InProcess = {
  createMs,
  resetMs: median(resets),
  sessionMs: median(opened),
  firstWriteMs: median(first.slice(-count / 4)),
  firstWriteP99Ms: first.sort((one, other) => one - other)[Math.floor(count * 0.99)] ?? Number.NaN,
  secondWriteMs: median(second),
  sessionMb: (process.memoryUsage.rss() - before) / count / 2 ** 20,
};
console.log(JSON.stringify(result));
await sandbox.close();

async function timed(work: () => Promise<void>): Promise<number> {
  const fromMs = performance.now();
  await work();
  return performance.now() - fromMs;
}
