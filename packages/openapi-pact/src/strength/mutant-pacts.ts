import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pactDocument } from "../pact-file/pact-document.js";
import type { VerifierJob } from "../verification/verifier-process.js";
import type { Trial } from "./trials.js";

/** Shorter than a pact that is verified with a provider of its own: here a job costs nothing but its file. */
const LONGEST = 20;

/** Prepared answers come at once; what takes longer than this is a machine at its limit. */
const PATIENCE = 30_000;

/**
 * Writes short pacts, which the verifier takes side by side. Each interaction asks for a trial by its number, since the
 * request no longer matters, and without a state, since the answer is there already.
 */
export function mutantPacts(
  trials: readonly Trial[],
  providerUrl: string,
  folder: string,
): readonly VerifierJob[] {
  const interactions = trials.map(({ response }, number) => ({
    type: "Synchronous/HTTP",
    description: String(number),
    request: { method: "GET", path: `/${number}` },
    response,
  }));
  return Array.from({ length: Math.ceil(trials.length / LONGEST) }, (_, index) => {
    const pactFile = join(folder, `mutants-${index}.json`);
    const some = interactions.slice(index * LONGEST, (index + 1) * LONGEST);
    writeFileSync(pactFile, JSON.stringify(pactDocument("mutants", "mutants", some)));
    return { pactFile, providerUrl, timeoutMs: PATIENCE };
  });
}
