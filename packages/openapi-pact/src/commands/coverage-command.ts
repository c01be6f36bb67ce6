import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Config } from "../config/config.js";
import { loadConfig } from "../config/load-config.js";
import { coverageProblems } from "../coverage/coverage-problems.js";
import { renderHtml } from "../coverage/html/render-html.js";
import { raiseRatchet } from "../coverage/raise-ratchet.js";
import { renderJson } from "../coverage/render-json.js";
import { renderJunit } from "../coverage/render-junit.js";
import { renderMarkdown } from "../coverage/render-markdown.js";
import { renderTerminal } from "../coverage/render-terminal.js";
import type { Problem } from "../problem.js";
import { problemLine } from "../problem-line.js";
import { type CoveredReport, verifyWithCoverage } from "../verification/verify-config.js";
import { type Command, defineCommand } from "./command.js";

/** Verifies first, since nothing is covered that was not verified in this very run. */
export const coverageCommand: Command = defineCommand({
  usage: `coverage [--markdown] [--junit <file>] [--html <file>] [--write]
    verifies the committed pacts and says how much of the documents they cover
    --markdown        prints Markdown, fit for a pull request
    --junit <file>    writes JUnit XML: a test per cell
    --html <file>     writes one page that needs nothing else
    --write           raises the ratchet, and says by what; it never lowers it`,
  options: {
    markdown: { type: "boolean", default: false },
    junit: { type: "string" },
    html: { type: "string" },
    write: { type: "boolean", default: false },
  },
  async run({ config: file, service, json, markdown, junit, html, write }) {
    if (json && markdown) {
      throw new Error("--json and --markdown are two forms of one output: choose one.");
    }
    const config = await loadConfig(file);
    const covered = await verifyWithCoverage(config, service && { services: service });
    const { coverages } = covered;
    const render = json ? renderJson : markdown ? renderMarkdown : renderTerminal;
    process.stdout.write(render(coverages));
    if (junit !== undefined) {
      writeOut(junit, renderJunit(coverages));
    }
    if (html !== undefined) {
      writeOut(html, renderHtml(coverages));
    }
    const problems = write ? raise(config, covered) : covered.report.problems;
    process.stderr.write(problems.map(problemLine).join(""));
    return problems.length === 0 ? 0 : 1;
  },
});

/** Raises the ratchet unless something else is wrong; answers what is still wrong afterwards. */
function raise(config: Config, { report, coverages }: CoveredReport): readonly Problem[] {
  if (!config.coverage) {
    throw new Error("There is no ratchet to write: give the config `coverage: { ratchet }`.");
  }
  if (report.problems.some(({ gate }) => gate !== "coverage")) {
    return report.problems;
  }
  const configured = Object.keys(config.services);
  const said = raiseRatchet(config.coverage.ratchet, coverages, configured);
  process.stderr.write(said.map((line) => `${line}\n`).join(""));
  return coverageProblems(config.coverage, coverages, configured);
}

function writeOut(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
