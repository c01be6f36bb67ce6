import { fileURLToPath } from "node:url";
import type { ServiceConfig } from "../config/config.js";
import { loadConfig } from "../config/load-config.js";
import { servicesOf } from "../config/services-of.js";
import { readDocument } from "../document/read-document.js";
import type { Gate, Problem } from "../problem.js";
import { problemLine } from "../problem-line.js";
import { mergeRecorded } from "../recording/merge-recorded.js";
import { tableProblems } from "../table/table-problems.js";
import { waiverProblems } from "../table/waiver-problems.js";
import { type Command, defineCommand } from "./command.js";
import { jsonText } from "./json-text.js";
import { type Writing, writeAll } from "./write-all.js";

/** Writes nothing unless all is well with every service, and says every problem of each. */
export const recordCommand: Command = defineCommand({
  usage: `record
    writes each service's merged pact where the config commits it`,
  options: {},
  async run({ config, service, json }) {
    const merged: Written[] = [];
    for (const [name, one] of servicesOf(await loadConfig(config), service)) {
      merged.push({ name, one, ...(await mergedOrRefused(one)) });
    }
    const ok = merged.every(({ problems }) => problems.length === 0);
    if (ok) {
      writeAll(merged.map(writingOf));
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

interface Outcome {
  readonly text?: string | undefined;
  readonly descriptions: ReadonlySet<string>;
  readonly problems: readonly Omit<Problem, "service">[];
}

interface Written extends Outcome {
  readonly name: string;
  readonly one: ServiceConfig;
}

/** What verification would refuse whatever is recorded is not worth writing, nor looking for among the recordings. */
async function mergedOrRefused(one: ServiceConfig): Promise<Outcome> {
  const document = await readDocument(one.spec);
  const refusals = [
    ...under("waiver", waiverProblems(one.pact, new Date())),
    ...under("table", tableProblems(document, one.pact)),
  ];
  if (refusals.length > 0) {
    return { descriptions: new Set(), problems: refusals };
  }
  const { problems, ...merged } = await mergeRecorded(one, document);
  return { ...merged, problems: under("record", problems) };
}

function under(gate: Gate, messages: readonly string[]): Outcome["problems"] {
  return messages.map((message) => ({ gate, message }));
}

function writingOf({ name, one, text = "" }: Written): Writing {
  return { service: name, file: fileURLToPath(one.committed), text };
}

function summaryOf({ name, descriptions, problems }: Written): object {
  const messages = problems.map(({ message }) => message);
  return { service: name, interactions: descriptions.size, problems: messages };
}

function lineOf({ name, descriptions }: Written): string {
  return `${name}: ${descriptions.size} interactions\n`;
}

function problemLines({ name, problems }: Written): readonly string[] {
  return problems.map((problem) => problemLine({ ...problem, service: name }));
}
