import type { ServiceConfig } from "../config/config.js";
import { readDocument } from "../document/read-document.js";
import { openProvider } from "../providers/open-provider.js";
import { environmentProblems } from "../verification/environment-problems.js";
import { VerifierRun } from "../verification/verifier-run.js";
import { brokerSource } from "./broker-source.js";
import type { Connection } from "./connection.js";
import { type JudgedPact, judgePacts } from "./judge-pacts.js";
import { patientAnswer } from "./patient-answer.js";
import { type PactsQuery, type PlannedPact, plannedPacts } from "./planned-pacts.js";
import { type PublishedResult, publishedResult } from "./published-result.js";
import { readBackProblems } from "./read-back-problems.js";
import { redacted } from "./redacted.js";
import { refusingProvider } from "./refusing-provider.js";

/** How to verify. */
export interface BrokerVerification extends PactsQuery {
  /**
   * The version of the provider to publish the results under; without it nothing is published. What was published is read
   * back, and what cannot be read back is a problem.
   */
  readonly publishAs?: string | undefined;
  /** How long the verifier may leave the provider alone before the broker counts as out of order. Default 30. */
  readonly patienceSeconds?: number;
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
  const document = await readDocument(service.spec);
  const planned = await plannedPacts(connection, provider, verification);
  if (planned.length === 0) {
    const message = `The broker has no pact for ${provider} that the selectors mean: nothing was verified.`;
    return { provider, pacts: [], problems: [message] };
  }
  const before = await publishedResults(connection, planned, provider, verification);
  const run = await VerifierRun.open(
    { broker: brokerSource(connection, provider, verification) },
    refusingProvider(await openProvider(service.provider, service.pact), document),
    service.timeoutMs,
  );
  try {
    const found = run.conclude(await patientAnswer(run, verification.patienceSeconds));
    const { pacts, problems } = judgePacts(planned, found, run.provider.states);
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
    await run.close();
  }
}

async function publishedResults(
  connection: Connection,
  planned: readonly PlannedPact[],
  provider: string,
  { publishAs }: BrokerVerification,
): Promise<readonly (PublishedResult | undefined)[]> {
  return publishAs === undefined
    ? []
    : Promise.all(planned.map((pact) => publishedResult(connection, pact, provider, publishAs)));
}
