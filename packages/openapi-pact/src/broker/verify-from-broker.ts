import type { ServiceConfig } from "../config.js";
import { environmentProblems } from "../environment-problems.js";
import { Lane } from "../lane.js";
import { runVerifier, type VerifierResult } from "../run-verifier.js";
import type { BrokerSource, VerifierJob } from "../verifier-process.js";
import type { Connection } from "./connection.js";
import { type JudgedPact, judgePacts } from "./judge-pacts.js";
import { type PactsQuery, type PlannedPact, plannedPacts } from "./planned-pacts.js";
import { type PublishedResult, publishedResult } from "./published-result.js";
import { redacted } from "./redacted.js";
import type { Version } from "./version.js";

/** How to verify. */
export interface BrokerVerification extends PactsQuery, Version {
  /** Whether the broker gets the results. They are read back, and what cannot be read back is a problem. */
  readonly publish: boolean;
}

/** What a verification of one provider found. */
export interface BrokerReport {
  readonly provider: string;
  readonly pacts: readonly JudgedPact[];
  readonly problems: readonly string[];
}

/** Verifies a provider against the pacts that a broker selects for it, and nothing but them. */
export async function verifyFromBroker(
  connection: Connection,
  service: ServiceConfig,
  verification: BrokerVerification,
): Promise<BrokerReport> {
  const { provider } = service.pact;
  const refusals = environmentProblems(process.env).map(({ message }) => message);
  if (refusals.length > 0) {
    return { provider, pacts: [], problems: refusals };
  }
  const planned = await plannedPacts(connection, provider, verification);
  if (planned.length === 0) {
    const message = `The broker has no pact for ${provider} that the selectors mean: nothing was verified.`;
    return { provider, pacts: [], problems: [message] };
  }
  const before = await publishedResults(connection, planned, provider, verification);
  const lane = await Lane.open(
    { broker: sourceOf(connection, provider, verification) },
    await service.provider(),
  );
  try {
    const { results, crash } = await runVerifier([lane.job]);
    const found = lane.conclude(answerTo(lane.job, results, crash));
    const { pacts, problems } = judgePacts(planned, found, lane.provider.states);
    const after = await publishedResults(connection, planned, provider, verification);
    return {
      provider,
      pacts,
      problems: [
        ...problems,
        ...pacts.flatMap((pact, turn) =>
          readBackProblems(pact, before[turn], after[turn], verification),
        ),
      ],
    };
  } catch (error) {
    // The verifier quotes what it was given.
    const message = error instanceof Error ? error.message : String(error);
    return { provider, pacts: [], problems: [redacted(message, connection)] };
  } finally {
    await lane.close();
  }
}

function answerTo(
  job: VerifierJob,
  results: ReadonlyMap<VerifierJob, VerifierResult>,
  crash: string | undefined,
): VerifierResult {
  const result = results.get(job);
  if (!result) {
    throw new Error(crash ?? "Pact's verifier gave no answer.");
  }
  return result;
}

function sourceOf(
  { url, token, username, password }: Connection,
  provider: string,
  { selectors, branch, pending, wipSince, publish, version }: BrokerVerification,
): BrokerSource {
  return {
    provider,
    pactBrokerUrl: url,
    ...(token && { pactBrokerToken: token }),
    ...(username && { pactBrokerUsername: username }),
    ...(password && { pactBrokerPassword: password }),
    consumerVersionSelectors: [...selectors],
    enablePending: pending,
    ...(wipSince !== undefined && { includeWipPactsSince: wipSince }),
    providerVersion: version,
    providerVersionBranch: branch,
    publishVerificationResult: publish,
  };
}

async function publishedResults(
  connection: Connection,
  planned: readonly PlannedPact[],
  provider: string,
  { publish, version }: BrokerVerification,
): Promise<readonly (PublishedResult | undefined)[]> {
  return publish
    ? Promise.all(planned.map((pact) => publishedResult(connection, pact, provider, version)))
    : [];
}

/** Pact's verifier only logs that it could not publish, and calls the run a success. */
function readBackProblems(
  { consumer, consumerVersion, failed }: JudgedPact,
  before: PublishedResult | undefined,
  after: PublishedResult | undefined,
  { publish, version }: BrokerVerification,
): readonly string[] {
  if (!publish) {
    return [];
  }
  const what = `the result of ${version} for ${consumer} ${consumerVersion}`;
  if (!after || after.url === before?.url) {
    return [`The broker does not hold ${what}: it was not published.`];
  }
  return after.success === !failed
    ? []
    : [`The broker holds ${what} as ${after.success ? "good" : "failed"}, which it is not.`];
}
