import type { Deployment } from "./can-i-deploy.js";
import type { Connection } from "./connection.js";
import { refuseUnknownEnvironment, refuseUnknownVersion } from "./refuse-unknown.js";
import { runPactCli } from "./run-pact-cli.js";

/** Tells the broker that a version now runs in an environment; throws where the broker does not know one of them. */
export async function recordDeployment(
  connection: Connection,
  deployment: Deployment,
): Promise<void> {
  const { pacticipant, version, environment } = deployment;
  await refuseUnknownEnvironment(connection, deployment);
  await refuseUnknownVersion(connection, deployment);
  await runPactCli(connection, [
    "record-deployment",
    ...["--pacticipant", pacticipant, "--version", version],
    ...["--environment", environment, "--output", "json"],
  ]);
}
