import { connectionFrom } from "../broker/connection.js";
import { recordDeployment } from "../broker/record-deployment.js";
import { versionOf } from "../broker/version.js";
import { loadConfig } from "../config/load-config.js";
import { type Command, defineCommand } from "./command.js";
import { environmentFrom } from "./environment-from.js";
import { jsonText } from "./json-text.js";
import { pacticipantsOf } from "./pacticipants-of.js";

/** Tells the broker what was deployed. */
export const brokerRecordDeploymentCommand: Command = defineCommand({
  usage: `broker record-deployment --environment <name> [--pacticipant <name>]… [--version <version>]
    tells the broker that the version now runs in the environment
    --pacticipant <name>  may be repeated. Default the consumers of the config
    --version <version>   default git's commit`,
  options: {
    environment: { type: "string" },
    pacticipant: { type: "string", multiple: true },
    version: { type: "string" },
  },
  async run({ config, service, json, environment, pacticipant, version }) {
    const connection = connectionFrom(process.env);
    const to = { environment: environmentFrom(environment), version: versionOf({ version }) };
    const deployed = pacticipantsOf(await loadConfig(config), { pacticipant, service }).map(
      (name) => ({ pacticipant: name, ...to }),
    );
    for (const deployment of deployed) {
      await recordDeployment(connection, deployment);
    }
    const lines = deployed.map(
      (one) => `${one.pacticipant} ${one.version} runs in ${one.environment}\n`,
    );
    process.stdout.write(json ? jsonText(deployed) : lines.join(""));
    return 0;
  },
});
