import { runVerifier, type VerifierResult } from "../verification/run-verifier.js";
import type { VerifierRun } from "../verification/verifier-run.js";

const PATIENCE_SECONDS = 30;

/**
 * Runs the verifier until it leaves the provider alone for too long: it tries for minutes to publish to a broker that is out
 * of order. Throws one line where there is no answer.
 */
export async function patientAnswer(
  run: VerifierRun,
  patienceSeconds: number = PATIENCE_SECONDS,
): Promise<VerifierResult> {
  const impatience = new AbortController();
  const watch = setInterval(() => {
    if (performance.now() - run.lastBusy() > patienceSeconds * 1000) {
      impatience.abort();
    }
  }, 200);
  const { results, crash } = await runVerifier([run.job], impatience.signal).finally(() =>
    clearInterval(watch),
  );
  const result = results.get(run.job);
  if (!result) {
    const waited = `Pact's verifier was stopped: it waited ${patienceSeconds} seconds for the broker, which may hold no result or an older one.`;
    throw new Error(impatience.signal.aborted ? waited : crash);
  }
  return result;
}
