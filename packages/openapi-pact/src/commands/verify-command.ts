import { writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { renderLive } from "../live/render-live.js";
import { verifyLive } from "../live/verify-live.js";
import { loadConfig } from "../load-config.js";
import { renderReport } from "../render-report.js";
import type { Report } from "../report.js";
import { verify } from "../verify-config.js";
import { type Command, defineCommand } from "./command.js";
import { servicesOf } from "./services-of.js";

/** Runs every gate over the committed pacts. */
export const verifyCommand: Command = defineCommand({
  usage: `verify [--report <file>] [--base-url <url> [--all] [--caller <name>] [--token-env <name>]]
    verifies the committed pacts and prints one table
    --report <file>   writes figures in the form of vitest's and Jest's JSON reporters
    --base-url <url>  asks a live environment instead, what is safe to ask; the documents' own paths follow the url
    --all             sends it also what may write
    --caller <name>   whom the token stands for. Default whoever makes most of the pact's calls
    --token-env <name>   the variable with the token. Default OPENAPI_PACT_TOKEN`,
  options: {
    report: { type: "string" },
    "base-url": { type: "string" },
    all: { type: "boolean", default: false },
    caller: { type: "string" },
    "token-env": { type: "string", default: "OPENAPI_PACT_TOKEN" },
  },
  async run({ "base-url": baseUrl, "token-env": variable, all, caller, ...values }) {
    const { config, service, json, report: file } = values;
    if (baseUrl === undefined && (all || caller !== undefined)) {
      throw new Error("--all and --caller say something of --base-url <url>: give that, too.");
    }
    if (baseUrl !== undefined) {
      const token = process.env[variable];
      const live = await verifyLive(servicesOf(await loadConfig(config), service), {
        baseUrl,
        all,
        ...(caller !== undefined && { caller }),
        ...(token && { token }),
      });
      process.stdout.write(json ? `${JSON.stringify(live, undefined, 2)}\n` : renderLive(live));
      return live.ok ? 0 : 1;
    }
    const report = await verify(await loadConfig(config), service && { services: service });
    process.stdout.write(json ? `${JSON.stringify(report, undefined, 2)}\n` : renderReport(report));
    if (file !== undefined) {
      await mkdir(dirname(file), { recursive: true });
      writeFileSync(file, `${JSON.stringify(figuresOf(report), undefined, 2)}\n`);
    }
    return report.ok ? 0 : 1;
  },
});

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
