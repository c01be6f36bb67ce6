import { writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Config } from "./config.js";
import { loadConfig } from "./load-config.js";
import { mergeRecorded } from "./merge-recorded.js";
import { renderReport } from "./render-report.js";
import type { Report } from "./report.js";
import { verify } from "./verify-config.js";

const USAGE = `openapi-pact record [--service <name>]...
    writes each service's merged pact where the config commits it
openapi-pact verify [--service <name>]... [--json] [--report <file>]
    verifies the committed pacts and prints one table

--config <file>   default openapi-pact.config.ts
--service <name>  one service; may be repeated. Default all
--json            prints the report as JSON
--report <file>   writes figures in the form of vitest's and Jest's JSON reporters

Exits with 0 when all is well, with 1 on anything else.
`;

/** Runs the command and answers its exit code. Bad input is one line on standard error. */
export async function main(args: readonly string[]): Promise<0 | 1> {
  try {
    const { values, positionals } = parse(args);
    const [command, ...rest] = positionals;
    if (values.help) {
      process.stdout.write(USAGE);
      return 0;
    }
    if (rest.length > 0 || (command !== "record" && command !== "verify")) {
      throw new Error(`Say record or verify, not "${positionals.join(" ")}"; --help says more.`);
    }
    const config = await loadConfig(values.config);
    return command === "record"
      ? await record(config, values.service ?? Object.keys(config.services))
      : await verifyAndTell(config, values);
  } catch (error) {
    process.stderr.write(`openapi-pact: ${error instanceof Error ? error.message : error}\n`);
    return 1;
  }
}

type Values = ReturnType<typeof parse>["values"];

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      config: { type: "string", default: "openapi-pact.config.ts" },
      service: { type: "string", multiple: true },
      json: { type: "boolean", default: false },
      report: { type: "string" },
      help: { type: "boolean", default: false, short: "h" },
    },
  });
}

/** Writes nothing for a service that has a problem, and says every problem of every service. */
async function record({ services }: Config, names: readonly string[]): Promise<0 | 1> {
  let exitCode: 0 | 1 = 0;
  for (const name of names) {
    const service = services[name];
    if (!service) {
      throw new Error(
        `There is no service ${name}; the config has ${Object.keys(services).join(", ")}.`,
      );
    }
    const { text, problems } = await mergeRecorded(service);
    if (text === undefined) {
      exitCode = 1;
      process.stderr.write(problems.map((problem) => `✗ ${name} ${problem}\n`).join(""));
    } else {
      writeFileSync(fileURLToPath(service.committed), text);
      process.stdout.write(`${name}: ${service.pact.interactions.length} interactions\n`);
    }
  }
  return exitCode;
}

async function verifyAndTell(
  config: Config,
  { service, json, report: file }: Values,
): Promise<0 | 1> {
  const report = await verify(config, service && { services: service });
  process.stdout.write(json ? `${JSON.stringify(report, undefined, 2)}\n` : renderReport(report));
  if (file !== undefined) {
    await mkdir(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(figuresOf(report), undefined, 2)}\n`);
  }
  return report.ok ? 0 : 1;
}

/** Each verified interaction is a test that passed, each problem one that failed. */
function figuresOf({ ok, services, problems }: Report): object {
  const passed = services.reduce(
    (total, { verifiedInteractions }) => total + verifiedInteractions,
    0,
  );
  return {
    success: ok,
    numTotalTests: passed + problems.length,
    numPassedTests: passed,
    numFailedTests: problems.length,
    numPendingTests: 0,
  };
}
