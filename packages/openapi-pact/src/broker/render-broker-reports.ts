import type { JudgedPact } from "./judge-pacts.js";
import type { BrokerReport } from "./verify-from-broker.js";

/** One line for every pact, then one for everything that is wrong. What may fail because it is pending is told apart. */
export function renderBrokerReports(reports: readonly BrokerReport[]): string {
  const lines = reports.flatMap(({ provider, pacts }) =>
    pacts.flatMap((pact) => [
      lineOf(provider, pact),
      ...pact.pendingDifferences.map((difference) => `  pending, does not count: ${difference}`),
    ]),
  );
  const problems = reports.flatMap(({ provider, problems }) =>
    problems.map((problem) => `✗ ${provider} ${problem}`),
  );
  return [...lines, ...problems, ""].join("\n");
}

function lineOf(provider: string, pact: JudgedPact): string {
  const kind = pact.wip ? " (in progress)" : pact.pending ? " (pending)" : "";
  return `${provider}: ${pact.consumer} ${pact.consumerVersion}${kind}, ${pact.verified} of ${pact.interactions} interactions verified`;
}
