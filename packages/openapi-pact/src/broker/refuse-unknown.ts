import { isRecord } from "../document/located.js";
import type { Deployment } from "./can-i-deploy.js";
import type { Connection } from "./connection.js";
import { linkOf, readBroker } from "./read-broker.js";

/** Throws one line unless the broker has the environment; Pact's client says it in words that change with the command. */
export async function refuseUnknownEnvironment(
  connection: Connection,
  { environment }: Deployment,
): Promise<void> {
  const url = linkOf(await readBroker(connection, "/"), "pb:environments");
  const { _embedded: embedded } = await readBroker(connection, url);
  const found =
    isRecord(embedded) && Array.isArray(embedded.environments) ? embedded.environments : [];
  const names = found.filter(isRecord).map(({ name }) => String(name));
  if (!names.includes(environment)) {
    throw new Error(`The broker has no environment ${environment}; it has ${names.join(", ")}.`);
  }
}

/** Throws one line unless the broker has the version. */
export async function refuseUnknownVersion(
  connection: Connection,
  { pacticipant, version }: Deployment,
): Promise<void> {
  const path = ["pacticipants", pacticipant, "versions", version];
  const found = await readBroker(
    connection,
    path.map((step) => `/${encodeURIComponent(step)}`).join(""),
    { absent: {} },
  );
  if (found.number !== version) {
    throw new Error(
      `The broker has no version ${version} of ${pacticipant}: publish a pact or a verification of it first.`,
    );
  }
}
