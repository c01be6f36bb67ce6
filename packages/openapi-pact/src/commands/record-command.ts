import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadConfig } from "../load-config.js";
import { mergeRecorded } from "../merge-recorded.js";
import { type Command, defineCommand } from "./command.js";
import { servicesOf } from "./services-of.js";

/** Writes nothing for a service that has a problem, and says every problem of every service. */
export const recordCommand: Command = defineCommand({
  usage: `record
    writes each service's merged pact where the config commits it`,
  options: {},
  async run({ config, service }) {
    let exitCode: 0 | 1 = 0;
    for (const [name, one] of servicesOf(await loadConfig(config), service)) {
      const { text, problems } = await mergeRecorded(one);
      if (text === undefined) {
        exitCode = 1;
        process.stderr.write(problems.map((problem) => `✗ ${name} ${problem}\n`).join(""));
      } else {
        writeFileSync(fileURLToPath(one.committed), text);
        process.stdout.write(`${name}: ${one.pact.interactions.length} interactions\n`);
      }
    }
    return exitCode;
  },
});
