import { Agent } from "node:http";
import fc from "fast-check";
import type { FuzzRequest } from "./fuzz/fuzz-request.js";
import { turned } from "./fuzz/hostile-requests.js";
import { judge } from "./fuzz/judge.js";
import { sendRaw } from "./fuzz/send-raw.js";
import { specOperations } from "./fuzz/spec-operations.js";
import { validRequest } from "./fuzz/spec-requests.js";
import type { Outcome } from "./outcome.js";
import { planted } from "./planted.js";
import { type SandboxProcess, startProcess } from "./sandbox-process.js";

/** How many requests, from which seed. */
export interface FuzzOptions {
  readonly requests: number;
  readonly seed: number;
  readonly preloads?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const BATCH = 500;
const AT_ONCE = 16;
/** Caches and the journal are filled by then. */
const WARM_UP = 0.2;
const MOST_GROWTH = 8 * 2 ** 20;
const MEGABYTE = 2 ** 20;

/** Sends requests made from the specs, and judges every answer and the memory they leave behind. */
export async function fuzz({
  requests,
  seed,
  preloads = [],
  env = {},
}: FuzzOptions): Promise<Outcome> {
  const sandbox = await startProcess({
    nodeFlags: ["--expose-gc"],
    preloads: [planted("report-heap"), ...preloads],
    env,
  });
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  try {
    const made = await anyRequest(sandbox);
    const kinds = new Set<string>();
    const findings: string[] = [];
    let [sent, before] = [0, Number.NaN];
    while (sent < requests) {
      const numRuns = Math.min(BATCH, requests - sent);
      const batch = fc.sample(made, { seed: seed + sent, numRuns });
      findings.push(...(await sendAll(sandbox.url, batch, agent)));
      for (const { kind } of batch) {
        kinds.add(kind);
      }
      sent += numRuns;
      if (Number.isNaN(before) && sent >= requests * WARM_UP) {
        before = await liveBytes(sandbox);
      }
    }
    const growth = (await liveBytes(sandbox)) - before;
    if (growth > MOST_GROWTH) {
      findings.push(`the live heap has grown by ${inMegabytes(growth)} MB`);
    }
    findings.push(...(await sandbox.violations()));
    const figures = { requests: sent, kinds: kinds.size, "growth in MB": inMegabytes(growth) };
    return { figures, findings };
  } finally {
    agent.destroy();
    await sandbox.kill();
  }
}

async function anyRequest({ authorization }: SandboxProcess): Promise<fc.Arbitrary<FuzzRequest>> {
  const operations = await specOperations();
  const of = (some: typeof operations) =>
    fc.oneof(...some.map((one) => validRequest(one, authorization)));
  const valid = of(operations);
  // Most of what can be done to a request is done to its body.
  const turnable = fc.oneof(valid, of(operations.filter(({ body }) => body !== undefined)));
  return fc.oneof(valid, turned(turnable, "nearly"), turned(turnable, "hostile"));
}

async function sendAll(
  url: string,
  batch: readonly FuzzRequest[],
  agent: Agent,
): Promise<readonly string[]> {
  const findings: string[] = [];
  const waiting = [...batch];
  const sendOn = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const finding = judge(next, await sendRaw(url, next, agent));
      if (finding !== undefined) {
        findings.push(`${told(next)}: ${finding}`);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sendOn));
  return findings;
}

function told({ kind, method, path, body = "" }: FuzzRequest): string {
  return `${kind}: ${method} ${path.slice(0, 300)} ${String(body).slice(0, 300)}`;
}

async function liveBytes(sandbox: SandboxProcess): Promise<number> {
  // What the preloaded module answers.
  const { bytes } = (await sandbox.ask({ heap: true })) as { bytes: number };
  return bytes;
}

function inMegabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(1);
}
