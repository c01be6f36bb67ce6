import { fileURLToPath } from "node:url";
import type { ServiceConfig } from "../config/config.js";
import type { NamedService } from "../config/services-of.js";
import { isRecord } from "../document/located.js";
import { requireCommitted } from "../pact-file/committed-pact.js";
import type { Connection } from "./connection.js";
import { readBroker } from "./read-broker.js";
import { runPactCli } from "./run-pact-cli.js";
import type { Version } from "./version.js";

/** A pact that the broker now holds. */
export interface PublishedPact {
  readonly service: string;
  readonly consumer: string;
  readonly provider: string;
  readonly version: string;
  readonly branch: string;
  readonly interactions: number;
}

/** Publishes the committed pacts, then reads each back; throws where the broker holds another. Checks all before it sends any. */
export async function publishPacts(
  connection: Connection,
  services: readonly NamedService[],
  version: Version,
): Promise<readonly PublishedPact[]> {
  for (const [name, service] of services) {
    refuseUnfit(name, service);
  }
  const published: PublishedPact[] = [];
  for (const [service, { pact, committed }] of services) {
    await runPactCli(connection, [
      "publish",
      fileURLToPath(committed),
      ...["--consumer-app-version", version.version],
      ...["--branch", version.branch],
      ...["--output", "json"],
    ]);
    const interactions = await readBack(connection, { pact, committed }, version);
    published.push({
      service,
      consumer: pact.consumer,
      provider: pact.provider,
      ...version,
      interactions,
    });
  }
  return published;
}

function refuseUnfit(service: string, { pact, committed }: ServiceConfig): void {
  const { place, descriptions } = requireCommitted(committed);
  const missing = pact.interactions.find(({ description }) => !descriptions.has(description));
  if (descriptions.size === 0 || missing || descriptions.size !== pact.interactions.length) {
    throw new Error(
      `${place} does not hold what ${service} declares: run \`openapi-pact record\`.`,
    );
  }
}

/** The client puts a pact through its own model on the way, which may leave something out. */
async function readBack(
  connection: Connection,
  { pact: { consumer, provider }, committed }: Pick<ServiceConfig, "pact" | "committed">,
  { version }: Version,
): Promise<number> {
  const steps = ["pacts", "provider", provider, "consumer", consumer, "version", version];
  const held = await readBroker(
    connection,
    steps.map((step) => `/${encodeURIComponent(step)}`).join(""),
  );
  const found = Array.isArray(held.interactions) ? held.interactions.filter(isRecord) : [];
  const kept = new Set(found.map(({ description }) => String(description)));
  const lost = [...requireCommitted(committed).descriptions].filter((one) => !kept.has(one));
  if (lost.length > 0) {
    throw new Error(
      `The broker holds ${consumer} ${version} for ${provider} without ${lost.join(", ")}.`,
    );
  }
  return found.length;
}
