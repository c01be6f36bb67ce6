// The process that Pact's verifier runs in, apart from the rest because it prints to standard output whatever it is told.
import core, { type VerifierOptions } from "@pact-foundation/pact-core";

/** What to verify: one pact, or those that a broker selects. */
export type VerifierSource = { readonly pactFile: string } | { readonly broker: BrokerSource };

/** Which of a broker's pacts to verify, in the verifier's own words, and under which version to publish the results. */
export type BrokerSource = Pick<
  VerifierOptions,
  | "provider"
  | "pactBrokerUrl"
  | "pactBrokerToken"
  | "pactBrokerUsername"
  | "pactBrokerPassword"
  | "consumerVersionSelectors"
  | "enablePending"
  | "includeWipPactsSince"
  | "publishVerificationResult"
  | "providerVersion"
  | "providerVersionBranch"
>;

/** What to verify, and where the provider is. */
export type VerifierJob = VerifierSource & {
  readonly providerUrl: string;
  /** Where states are announced; nowhere where every answer is prepared. */
  readonly statesUrl?: string;
  /** How long the verifier waits for an answer. */
  readonly timeoutMs: number;
};

/** What came of the job with this number: the verifier's JSON. */
export interface VerifierAnswer {
  readonly job: number;
  readonly json: string;
}

async function verify(
  job: number,
  { providerUrl, statesUrl, timeoutMs, ...source }: VerifierJob,
): Promise<void> {
  const json = await core.default
    .verifyPacts({
      providerBaseUrl: providerUrl,
      ...(statesUrl !== undefined && { providerStatesSetupUrl: statesUrl }),
      ...("broker" in source ? source.broker : { pactUrls: [source.pactFile] }),
      logLevel: "error",
      timeout: timeoutMs,
    })
    // A failed verification rejects with the same JSON as a message.
    .catch((error: Error) => error.message);
  const answer: VerifierAnswer = { job, json };
  // A report may be larger than a pipe holds: it has to be through before the process lets go.
  await new Promise((resolve) => process.send?.(answer, resolve));
}

process.once("message", async (jobs: readonly VerifierJob[]) => {
  await Promise.all(jobs.map((job, number) => verify(number, job)));
  process.disconnect();
});
