import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { canonicalJson } from "../pact-file/canonical-json.js";
import type { Coverage } from "./coverage.js";
import { lostCells } from "./lost-cells.js";
import { serviceRatchet } from "./ratchet.js";
import { lostMessage } from "./ratchet-problems.js";
import { readRatchet } from "./read-ratchet.js";

/**
 * Writes the ratchet as coverage stands now. It only rises: a cell that was lost throws, and nothing is written. Services that
 * are not in the run stay as they are, unless the config no longer has them.
 */
export function raiseRatchet(
  url: URL,
  coverages: ReadonlyMap<string, Coverage>,
  configured: readonly string[],
): void {
  const saved = readRatchet(url)?.services ?? {};
  for (const [service, coverage] of coverages) {
    const known = saved[service];
    const lost = known ? lostCells(coverage, known) : [];
    if (lost.length > 0) {
      throw new Error(`The ratchet only rises. ${service}: ${lostMessage(lost)}`);
    }
  }
  const kept = Object.entries(saved).filter(([service]) => configured.includes(service));
  const raised = [...coverages].map(
    ([service, coverage]) => [service, serviceRatchet(coverage)] as const,
  );
  const path = fileURLToPath(url);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, canonicalJson({ services: Object.fromEntries([...kept, ...raised]) }));
}
