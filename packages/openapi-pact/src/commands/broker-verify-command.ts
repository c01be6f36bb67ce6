import { connectionFrom } from "../broker/connection.js";
import { renderBrokerReports } from "../broker/render-broker-reports.js";
import { DEFAULT_SELECTORS, parseSelector, SELECTORS } from "../broker/selector.js";
import { type BrokerVerification, verifyFromBroker } from "../broker/verify-from-broker.js";
import { branchOf, versionOf } from "../broker/version.js";
import { loadConfig } from "../config/load-config.js";
import { type NamedService, servicesOf } from "../config/services-of.js";
import { type Command, defineCommand, type Values } from "./command.js";
import { jsonText } from "./json-text.js";

const OPTIONS = {
  selector: { type: "string", multiple: true },
  version: { type: "string" },
  branch: { type: "string" },
  publish: { type: "boolean", default: false },
  pending: { type: "boolean", default: false },
  "wip-since": { type: "string" },
} as const;

/** Verifies the providers of the config against the pacts that the broker selects. */
export const brokerVerifyCommand: Command = defineCommand({
  usage: `broker verify [--selector <selector>]… [--publish] [--pending [--wip-since <date>]]
    verifies each service's provider against the pacts that the broker selects
    --selector <selector>  ${SELECTORS.join(", ")};
                           may be repeated. Default ${DEFAULT_SELECTORS.join(", ")}
    --publish              publishes the results and reads them back
    --pending              pacts that no version has verified yet may fail: that is told, but no failure
    --wip-since <date>     with --pending: verifies pacts in progress since then, too
    --version, --branch    of the provider; default what git says`,
  options: OPTIONS,
  async run(values) {
    const connection = connectionFrom(process.env);
    const verification = verificationFrom(values);
    const services = servicesOf(await loadConfig(values.config), values.service);
    refuseSharedProviders(services);
    const reports = await Promise.all(
      services.map(([, service]) => verifyFromBroker(connection, service, verification)),
    );
    process.stdout.write(values.json ? jsonText(reports) : renderBrokerReports(reports));
    return reports.every(({ problems }) => problems.length === 0) ? 0 : 1;
  },
});

function verificationFrom(values: Values<typeof OPTIONS>): BrokerVerification {
  const { selector = DEFAULT_SELECTORS, publish, pending, "wip-since": wipSince } = values;
  if (wipSince !== undefined && !pending) {
    throw new Error("--wip-since needs --pending: pacts in progress are pending ones.");
  }
  if (wipSince !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(wipSince)) {
    throw new Error(`--wip-since ${wipSince} is no date: write it as 2027-01-31.`);
  }
  const selectors = selector.map(parseSelector);
  const branch = branchOf(values);
  return {
    selectors,
    branch,
    pending,
    wipSince,
    publishAs: publish ? versionOf(values) : undefined,
  };
}

function refuseSharedProviders(services: readonly NamedService[]): void {
  const seen = new Map<string, string>();
  for (const [name, { pact }] of services) {
    const other = seen.get(pact.provider);
    if (other !== undefined) {
      throw new Error(
        `${other} and ${name} are both ${pact.provider}, which is verified as a whole: choose one with --service.`,
      );
    }
    seen.set(pact.provider, name);
  }
}
