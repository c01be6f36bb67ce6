import { writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { loadConfig } from "../config/load-config.js";
import { servicesOf } from "../config/services-of.js";
import type { LiveOptions } from "../live/live-options.js";
import { renderLive } from "../live/render-live.js";
import { verifyLive } from "../live/verify-live.js";
import { renderReport } from "../verification/render-report.js";
import type { Report } from "../verification/report.js";
import { verify } from "../verification/verify-config.js";
import { type Command, defineCommand, type Values } from "./command.js";
import { jsonText } from "./json-text.js";

const OPTIONS = {
  report: { type: "string" },
  "base-url": { type: "string" },
  all: { type: "boolean", default: false },
  caller: { type: "string" },
  "token-env": { type: "string" },
  anonymous: { type: "boolean", default: false },
} as const;

/** Runs every gate over the committed pacts. */
export const verifyCommand: Command = defineCommand({
  usage: `verify [--report <file>] [--base-url <url> [--all] [--caller <name>] [--token-env <name>] [--anonymous]]
    verifies the committed pacts and prints one table
    --report <file>   writes figures in the form of vitest's and Jest's JSON reporters
    --base-url <url>  asks a live environment instead, what is safe to ask; the documents' own paths follow the url
    --all             sends it also what may write
    --caller <name>   whom the token stands for. Default whoever makes most of the pact's calls
    --token-env <name>   the variable with the token. Default OPENAPI_PACT_TOKEN
    --anonymous       asks only what needs no token`,
  options: OPTIONS,
  async run(values) {
    refuseIgnored(values);
    const { config, service, json, report: file } = values;
    if (values["base-url"] !== undefined) {
      const live = await verifyLive(
        servicesOf(await loadConfig(config), service),
        liveOptions(values, values["base-url"]),
      );
      process.stdout.write(json ? jsonText(live) : renderLive(live));
      return live.ok ? 0 : 1;
    }
    const report = await verify(await loadConfig(config), service && { services: service });
    process.stdout.write(json ? jsonText(report) : renderReport(report));
    if (file !== undefined) {
      await mkdir(dirname(file), { recursive: true });
      writeFileSync(file, jsonText(figuresOf(report)));
    }
    return report.ok ? 0 : 1;
  },
});

/** An option that the other kind of verification would not look at is a mistake worth hearing of. */
function refuseIgnored(values: Values<typeof OPTIONS>): void {
  const { "base-url": baseUrl, "token-env": variable, all, caller, anonymous, report } = values;
  const isLive = all || anonymous || caller !== undefined || variable !== undefined;
  if (baseUrl === undefined && isLive) {
    throw new Error(
      "--all, --anonymous, --caller and --token-env are about --base-url <url>: give that, too.",
    );
  }
  if (anonymous && (caller !== undefined || variable !== undefined)) {
    throw new Error("--anonymous has neither --caller nor --token-env: leave them out.");
  }
  if (baseUrl !== undefined && report !== undefined) {
    throw new Error(
      "--report is written of the committed pacts' verification: leave --base-url out, or take --json.",
    );
  }
}

function liveOptions(
  { "token-env": variable = "OPENAPI_PACT_TOKEN", all, caller, anonymous }: Values<typeof OPTIONS>,
  baseUrl: string,
): LiveOptions {
  const token = anonymous ? undefined : process.env[variable];
  // Most of a pact needs one, and would be skipped without a word of alarm.
  if (!token && !anonymous) {
    throw new Error(
      `${variable} is not set: put a token into it, or say --anonymous to ask only what needs none.`,
    );
  }
  return { baseUrl, all, ...(caller !== undefined && { caller }), ...(token && { token }) };
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
