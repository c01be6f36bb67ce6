import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { ServiceConfig } from "../config/config.js";
import { loadConfig } from "../config/load-config.js";
import { servicesOf } from "../config/services-of.js";
import { problemLine } from "../problem-line.js";
import { type Merged, mergeRecorded } from "../recording/merge-recorded.js";
import { type Command, defineCommand } from "./command.js";
import { jsonText } from "./json-text.js";

/** Writes nothing unless all is well with every service, and says every problem of each. */
export const recordCommand: Command = defineCommand({
  usage: `record
    writes each service's merged pact where the config commits it`,
  options: {},
  async run({ config, service, json }) {
    const merged: Written[] = [];
    for (const [name, one] of servicesOf(await loadConfig(config), service)) {
      merged.push({ name, one, ...(await mergeRecorded(one)) });
    }
    const ok = merged.every(({ problems }) => problems.length === 0);
    for (const { one, text = "" } of ok ? merged : []) {
      const file = fileURLToPath(one.committed);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    if (json) {
      const services = merged.map(summaryOf);
      process.stdout.write(jsonText({ ok, services }));
    } else if (ok) {
      process.stdout.write(merged.map(lineOf).join(""));
    } else {
      process.stderr.write(merged.flatMap(problemLines).join(""));
    }
    return ok ? 0 : 1;
  },
});

interface Written extends Merged {
  readonly name: string;
  readonly one: ServiceConfig;
}

function summaryOf({ name, descriptions, problems }: Written): object {
  return { service: name, interactions: descriptions.size, problems };
}

function lineOf({ name, descriptions }: Written): string {
  return `${name}: ${descriptions.size} interactions\n`;
}

function problemLines({ name, problems }: Written): readonly string[] {
  return problems.map((message) => problemLine({ gate: "record", service: name, message }));
}
