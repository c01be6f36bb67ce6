import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadConfig } from "../load-config.js";
import { mergeRecorded } from "../merge-recorded.js";
import { type Command, defineCommand } from "./command.js";
import { servicesOf } from "./services-of.js";

/** Writes nothing unless all is well with every service, and says every problem of each. */
export const recordCommand: Command = defineCommand({
  usage: `record
    writes each service's merged pact where the config commits it`,
  options: {},
  async run({ config, service }) {
    const merged = [];
    for (const [name, one] of servicesOf(await loadConfig(config), service)) {
      merged.push({ name, one, ...(await mergeRecorded(one)) });
    }
    const problems = merged.flatMap(({ name, problems }) =>
      problems.map((problem) => `✗ ${name} ${problem}\n`),
    );
    if (problems.length > 0) {
      process.stderr.write(problems.join(""));
      return 1;
    }
    for (const { name, one, text = "" } of merged) {
      writeFileSync(fileURLToPath(one.committed), text);
      process.stdout.write(`${name}: ${one.pact.interactions.length} interactions\n`);
    }
    return 0;
  },
});
