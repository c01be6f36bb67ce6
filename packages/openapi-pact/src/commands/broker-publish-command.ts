import { connectionFrom } from "../broker/connection.js";
import { publishPacts } from "../broker/publish-pacts.js";
import { branchOf, versionOf } from "../broker/version.js";
import { loadConfig } from "../config/load-config.js";
import { servicesOf } from "../config/services-of.js";
import { type Command, defineCommand } from "./command.js";
import { jsonText } from "./json-text.js";

/** Publishes the committed pacts and reads them back. */
export const brokerPublishCommand: Command = defineCommand({
  usage: `broker publish [--version <version>] [--branch <branch>]
    publishes the committed pacts to the broker at PACT_BROKER_BASE_URL and reads them back
    --version, --branch  of the consumer; default what git says`,
  options: { version: { type: "string" }, branch: { type: "string" } },
  async run({ config, service, json, version, branch }) {
    const connection = connectionFrom(process.env);
    const services = servicesOf(await loadConfig(config), service);
    const published = await publishPacts(connection, services, {
      version: versionOf({ version }),
      branch: branchOf({ branch }),
    });
    const lines = published.map(
      (one) =>
        `${one.service}: ${one.consumer} ${one.version} on ${one.branch}, ${one.interactions} interactions for ${one.provider}\n`,
    );
    process.stdout.write(json ? jsonText(published) : lines.join(""));
    return 0;
  },
});
