import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EXAMPLE } from "../seed/example.js";
import { integrity } from "./integrity.js";
import { openLedger } from "./ledger.js";
import type { Outcome } from "./outcome.js";
import { refusalFindings } from "./refusal-findings.js";
import { type ProcessOptions, type SandboxProcess, startProcess } from "./sandbox-process.js";

/** Something that keeps the sandbox from its database, and its end. */
export interface Obstacle {
  readonly begin: (sandbox: SandboxProcess, database: string) => Promise<void>;
  readonly end: (sandbox: SandboxProcess, database: string) => Promise<void>;
}

/** How long an obstacle is felt. */
export interface UnavailableOptions {
  /** How often the obstacle comes and goes. */
  readonly rounds: number;
  /** Writes to be refused in each round. */
  readonly refusals: number;
  readonly start?: Omit<ProcessOptions, "database">;
  /** Where the process finds its database, and where this one does; default a new folder. */
  readonly folder?: string;
  readonly seenAt?: (database: string, pid: number) => string;
}

/** More writes than fit into what a file has left when it may not grow. */
const MOST_WRITES = 20_000;
const CUSTOMER = 6_000_000;
const MEMBER = `/personalisation/v1/programs/${EXAMPLE.programId}/members/${EXAMPLE.memberId}`;

/** Puts an obstacle in the way of writes: they get 503, reads go on, and all is well when it is gone. */
export async function unavailable(
  obstacle: Obstacle,
  options: UnavailableOptions,
): Promise<Outcome> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), "sandbox-unavailable-")));
  const database = join(folder, "unavailable.db");
  const sandbox = await startProcess({ ...options.start, database });
  const seen = options.seenAt?.(database, sandbox.pid) ?? database;
  try {
    const found: string[] = [];
    const ledger = await openLedger(sandbox, CUSTOMER);
    let refused = 0;
    for (let round = 0; round < options.rounds; round++) {
      await obstacle.begin(sandbox, seen);
      for (
        let write = 0;
        refused < (round + 1) * options.refusals && write < MOST_WRITES;
        write++
      ) {
        const answer = await ledger.write(sandbox);
        if (answer.status !== 200) {
          refused += 1;
          found.push(...refusalFindings("createCustomerAccount", answer));
        }
      }
      const read = await sandbox.call("GET", MEMBER);
      found.push(...unless(200, read.status, "a read meanwhile"));
      await obstacle.end(sandbox, seen);
      found.push(...unless(200, (await ledger.write(sandbox)).status, "the first write after it"));
      found.push(...(await ledger.check(sandbox)));
    }
    found.push(...(await sandbox.violations()), ...(await integrity(seen)));
    found.push(...unless(options.rounds * options.refusals, refused, "writes refused"));
    return { figures: { rounds: options.rounds, refused }, findings: found };
  } finally {
    await sandbox.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

function unless(expected: number, found: number, what: string): string[] {
  return expected === found ? [] : [`${what}: ${found} in the place of ${expected}`];
}
