import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seededRandom } from "../faults/seeded-random.js";
import { integrity } from "./integrity.js";
import { type Ledger, openLedger } from "./ledger.js";
import type { Outcome } from "./outcome.js";
import { type SandboxProcess, startProcess } from "./sandbox-process.js";

/** How much is written, and how often it is cut short. */
export interface CrashOptions {
  readonly kills: number;
  /** Acknowledged writes that each run aims at; it is killed at one of them. */
  readonly writes: number;
  readonly writers: number;
  readonly seed: number;
  readonly preloads?: readonly string[];
}

const FIRST_CUSTOMER = 5_000_000;

/** Kills the sandbox amid writes, again and again on one file, and holds it to all it acknowledged. */
export async function crash(options: CrashOptions): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), "sandbox-crash-"));
  const database = join(folder, "crash.db");
  const random = seededRandom(options.seed);
  const findings: string[] = [];
  const ledgers: Ledger[] = [];
  let acknowledged = 0;
  /** Opens what the last run left behind, and looks at it. */
  const reopen = async (of: readonly Ledger[]) => {
    const sandbox = await startProcess({ database, preloads: options.preloads ?? [] });
    findings.push(...(await integrity(database)), ...(await checkAll(of, sandbox)));
    return sandbox;
  };
  let latest: Ledger[] = [];
  for (let run = 0; run < options.kills; run++) {
    const sandbox = await reopen(latest);
    latest = await openLedgers(sandbox, FIRST_CUSTOMER + run * options.writers, options.writers);
    ledgers.push(...latest);
    const killAt = 1 + Math.floor(random() * options.writes);
    acknowledged += await writeUntil(sandbox, latest, killAt, findings);
  }
  const last = await reopen(ledgers);
  findings.push(...(await last.violations()));
  await last.kill("SIGTERM");
  await rm(folder, { recursive: true });
  return { figures: { kills: options.kills, acknowledged }, findings };
}

function openLedgers(sandbox: SandboxProcess, first: number, count: number): Promise<Ledger[]> {
  return Promise.all(
    Array.from({ length: count }, (_, index) => openLedger(sandbox, first + index)),
  );
}

/** Writes from every ledger at once, and kills at a count; resolves to what was acknowledged. */
async function writeUntil(
  sandbox: SandboxProcess,
  ledgers: readonly Ledger[],
  killAt: number,
  findings: string[],
): Promise<number> {
  let acknowledged = 0;
  let killed: Promise<void> | undefined;
  const writeOn = async (ledger: Ledger) => {
    while (killed === undefined) {
      const answer = await ledger.write(sandbox).catch(() => undefined);
      if (answer === undefined && killed === undefined) {
        findings.push("a connection broke before the kill");
        return;
      }
      if (answer !== undefined && answer.status !== 200) {
        findings.push(`a write was answered ${answer.status} ${JSON.stringify(answer.body)}`);
      }
      acknowledged += answer?.status === 200 ? 1 : 0;
      if (acknowledged >= killAt) {
        killed ??= sandbox.kill();
      }
    }
  };
  await Promise.all(ledgers.map(writeOn));
  await killed;
  await sandbox.kill();
  return acknowledged;
}

async function checkAll(
  ledgers: readonly Ledger[],
  sandbox: SandboxProcess,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const ledger of ledgers) {
    found.push(...(await ledger.check(sandbox)));
  }
  return found;
}
