import { isRecord } from "../document/located.js";
import type { Connection } from "./connection.js";
import { refuseUnknownEnvironment } from "./refuse-unknown.js";
import { runPactCli } from "./run-pact-cli.js";

/** What is to go where. */
export interface Deployment {
  readonly pacticipant: string;
  readonly version: string;
  readonly environment: string;
}

/** The broker's answer to one question. */
export interface Deployability extends Deployment {
  readonly deployable: boolean;
  readonly reason: string;
  /** How many pairs of versions the answer rests on. */
  readonly checked: number;
}

/**
 * Asks whether a version may go to an environment. Only the broker's `true` is a yes: it answers null where a result is
 * missing. `mustHavePacts` also refuses a yes that rests on nothing.
 */
export async function canIDeploy(
  connection: Connection,
  deployment: Deployment,
  mustHavePacts: boolean,
): Promise<Deployability> {
  const { pacticipant, version, environment } = deployment;
  await refuseUnknownEnvironment(connection, deployment);
  const output = await runPactCli(connection, [
    "can-i-deploy",
    ...["--pacticipant", pacticipant, "--version", version],
    ...["--to-environment", environment, "--output", "json"],
  ]);
  const { summary, matrix } = matrixOf(output);
  const checked = Array.isArray(matrix) ? matrix.length : 0;
  const vacuous = mustHavePacts && checked === 0;
  return {
    ...deployment,
    deployable: summary.deployable === true && !vacuous,
    reason: vacuous
      ? `the broker has no pact of ${pacticipant} ${version}: publish it`
      : String(summary.reason).split("\n").join("; "),
    checked,
  };
}

function matrixOf(output: string): {
  readonly summary: { readonly [key: string]: unknown };
  readonly matrix: unknown;
} {
  const parsed: unknown = JSON.parse(output);
  if (!isRecord(parsed) || !isRecord(parsed.summary)) {
    throw new Error("Pact's broker client answered no summary to can-i-deploy.");
  }
  return { summary: parsed.summary, matrix: parsed.matrix };
}
