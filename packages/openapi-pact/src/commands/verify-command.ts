import { writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { loadConfig } from "../load-config.js";
import { renderReport } from "../render-report.js";
import type { Report } from "../report.js";
import { verify } from "../verify-config.js";
import { type Command, defineCommand } from "./command.js";

/** Runs every gate over the committed pacts. */
export const verifyCommand: Command = defineCommand({
  usage: `verify [--report <file>]
    verifies the committed pacts and prints one table
    --report <file>   writes figures in the form of vitest's and Jest's JSON reporters`,
  options: { report: { type: "string" } },
  async run({ config, service, json, report: file }) {
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
