import type { BrokerSource } from "../verification/verifier-process.js";
import type { Connection } from "./connection.js";
import type { BrokerVerification } from "./verify-from-broker.js";

/** Says in the verifier's words which pacts of the broker to verify, and what to do with the results. */
export function brokerSource(
  { url, token, username, password }: Connection,
  provider: string,
  { selectors, branch, pending, wipSince, publishAs }: BrokerVerification,
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
    providerVersionBranch: branch,
    ...(publishAs !== undefined && {
      providerVersion: publishAs,
      publishVerificationResult: true,
    }),
  };
}
