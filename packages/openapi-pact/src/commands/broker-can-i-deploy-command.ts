import { canIDeploy, type Deployability } from "../broker/can-i-deploy.js";
import { connectionFrom } from "../broker/connection.js";
import { versionOf } from "../broker/version.js";
import { loadConfig } from "../config/load-config.js";
import { servicesOf } from "../config/services-of.js";
import { type Command, defineCommand } from "./command.js";
import { environmentFrom } from "./environment-from.js";
import { jsonText } from "./json-text.js";
import { pacticipantsOf } from "./pacticipants-of.js";

/** Asks the broker; anything but its yes is a no. */
export const brokerCanIDeployCommand: Command = defineCommand({
  usage: `broker can-i-deploy --environment <name> [--pacticipant <name>]… [--version <version>]
    asks whether everything that would meet in the environment has been verified
    --pacticipant <name>  may be repeated. Default the consumers of the config
    --version <version>   default git's commit`,
  options: {
    environment: { type: "string" },
    pacticipant: { type: "string", multiple: true },
    version: { type: "string" },
  },
  async run({ config: file, service, json, environment, pacticipant, version }) {
    const connection = connectionFrom(process.env);
    const config = await loadConfig(file);
    const consumers = new Set(servicesOf(config).map(([, { pact }]) => pact.consumer));
    const to = { environment: environmentFrom(environment), version: versionOf({ version }) };
    const answers: Deployability[] = [];
    for (const name of pacticipantsOf(config, { pacticipant, service })) {
      answers.push(await canIDeploy(connection, { pacticipant: name, ...to }, consumers.has(name)));
    }
    const lines = answers.map(
      (one) =>
        `${one.deployable ? "yes" : "✗ no"}: ${one.pacticipant} ${one.version} to ${one.environment}: ${one.reason}\n`,
    );
    process.stdout.write(json ? jsonText(answers) : lines.join(""));
    return answers.every(({ deployable }) => deployable) ? 0 : 1;
  },
});
