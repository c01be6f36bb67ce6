import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Outcome } from "./outcome.js";
import { RACES } from "./races.js";
import { type ProcessOptions, startProcess } from "./sandbox-process.js";

/** How many write at once, and how often. */
export interface ConcurrencyOptions {
  readonly writers: number;
  readonly rounds: number;
  readonly start?: Omit<ProcessOptions, "database">;
}

/** Lets many writers at one customer at once, over HTTP, and looks at what they leave behind. */
export async function concurrency(options: ConcurrencyOptions): Promise<Outcome> {
  const { writers, rounds } = options;
  const folder = await mkdtemp(join(tmpdir(), "sandbox-concurrency-"));
  const sandbox = await startProcess({
    ...options.start,
    database: join(folder, "concurrency.db"),
  });
  try {
    const findings: string[] = [];
    for (let round = 0; round < rounds; round++) {
      await sandbox.call("POST", "/_sandbox/reset");
      for (const [name, race] of Object.entries(RACES)) {
        const found = await race(sandbox, writers);
        findings.push(...found.map((finding) => `${name}: ${finding}`));
      }
    }
    findings.push(...(await sandbox.violations()));
    return { figures: { rounds, writers, races: Object.keys(RACES).length }, findings };
  } finally {
    await sandbox.kill();
    await rm(folder, { recursive: true });
  }
}
