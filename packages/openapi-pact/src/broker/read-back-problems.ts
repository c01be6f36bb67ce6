import type { JudgedPact } from "./judge-pacts.js";
import type { PublishedResult } from "./published-result.js";
import type { BrokerVerification } from "./verify-from-broker.js";

/**
 * Compares what the broker holds before and after a run with what the run found. Pact's verifier only logs that it could not
 * publish, and calls the run a success.
 */
export function readBackProblems(
  { consumer, consumerVersion, failed }: JudgedPact,
  before: PublishedResult | undefined,
  after: PublishedResult | undefined,
  { publishAs }: BrokerVerification,
): readonly string[] {
  if (publishAs === undefined) {
    return [];
  }
  const what = `the result of ${publishAs} for ${consumer} ${consumerVersion}`;
  if (!after || after.url === before?.url) {
    return [`The broker does not hold ${what}: it was not published.`];
  }
  return after.success === !failed
    ? []
    : [`The broker holds ${what} as ${after.success ? "good" : "failed"}, which it is not.`];
}
