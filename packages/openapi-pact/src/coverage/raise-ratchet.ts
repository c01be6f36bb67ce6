import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { canonicalJson } from "../pact-file/canonical-json.js";
import type { Coverage } from "./coverage.js";
import { lostCells } from "./lost-cells.js";
import { type ServiceRatchet, serviceRatchet } from "./ratchet.js";
import { lostMessage } from "./ratchet-problems.js";
import { readRatchet } from "./read-ratchet.js";

/**
 * Writes the ratchet as coverage stands now. It only rises: a cell that was lost throws, and nothing is written. Services that
 * are not in the run stay as they are, unless the config no longer has them. Answers a line for each service of which the ratchet
 * now says something else: what begins anew may begin low.
 */
export function raiseRatchet(
  url: URL,
  coverages: ReadonlyMap<string, Coverage>,
  configured: readonly string[],
): readonly string[] {
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
  return [
    ...Object.keys(saved)
      .filter((service) => !configured.includes(service))
      .map((service) => `${service} is no service any more and leaves the ratchet.`),
    ...raised.flatMap(([service, now]) => changeLines(service, saved[service], now)),
  ];
}

function changeLines(
  service: string,
  before: ServiceRatchet | undefined,
  { missing }: ServiceRatchet,
): readonly string[] {
  const left = missing.length === 1 ? "1 cell may" : `${missing.length} cells may`;
  if (!before) {
    return [`${service} begins in the ratchet as it stands: ${left} stay without coverage.`];
  }
  const gone = before.missing.filter((id) => !missing.includes(id)).length;
  return gone === 0 ? [] : [`${service}: ${gone} off the ratchet's list; ${left} stay on it.`];
}
