import { loadConfig } from "../config/load-config.js";
import { renderStrength } from "../strength/render-strength.js";
import { strength } from "../strength/strength.js";
import { type Command, defineCommand } from "./command.js";
import { jsonText } from "./json-text.js";

/** Measures how many mutants the committed pacts notice. */
export const strengthCommand: Command = defineCommand({
  usage: `strength [--list]
    mutates every answer and every request, and holds the committed pacts against the mutants
    --list            also names the survivors that stay within their document`,
  options: { list: { type: "boolean", default: false } },
  async run({ config, service, json, list }) {
    const report = await strength(await loadConfig(config), {
      ...(service && { services: service }),
      ...(process.stderr.isTTY && { progress: showProgress }),
    });
    if (process.stderr.isTTY) {
      process.stderr.write(CLEARED);
    }
    process.stdout.write(json ? jsonText(report) : renderStrength(report, { list }));
    return report.ok ? 0 : 1;
  },
});

/** Back to the start of the line, which is emptied. */
const CLEARED = "\r\u001b[K";

function showProgress(step: string, done: number, all: number): void {
  // A terminal is slower than a mutant.
  if (done % 20 === 0 || done === all) {
    process.stderr.write(`${CLEARED}${step}: ${done} of ${all}`);
  }
}
