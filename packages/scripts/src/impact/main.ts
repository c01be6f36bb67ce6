import { type ChangeFile, changeFiles } from "./change-files.ts";
import { faultsOf } from "./faults-of.ts";
import { ImpactError } from "./impact-error.ts";
import { jsonReport } from "./json-report.ts";
import { markdownReport } from "./markdown-report.ts";
import { measure } from "./measure.ts";
import { type Options, readOptions } from "./read-options.ts";
import type { ServiceImpact } from "./service-impact.ts";
import { baseText, summary, terminalReport } from "./terminal-report.ts";
import { writeChangeFiles } from "./write-change-files.ts";

/** Runs `pnpm impact` in a workspace and answers its exit code. Bad input is one line on standard error. */
export async function main(args: readonly string[], root: string): Promise<0 | 1> {
  try {
    const options = readOptions(args);
    return options.check ? await check(options, root) : await report(options, root);
  } catch (error) {
    if (!(error instanceof ImpactError)) {
      throw error;
    }
    process.stderr.write(`impact: ${error.message}\n`);
    return 1;
  }
}

async function report(options: Options, root: string): Promise<0 | 1> {
  const found = await measure(root, { ...options, withInteractions: true });
  process.stdout.write(text(found, options.format));
  const files = changeFiles(root);
  if (options.write) {
    for (const path of writeChangeFiles(root, found, files)) {
      // Beside the report, which may go into a file.
      process.stderr.write(`wrote ${path}\n`);
    }
    return 0;
  }
  // What a program or a pull request reads is no verdict on itself.
  return options.format === "terminal" ? complain(found, files) : 0;
}

function text(found: readonly ServiceImpact[], format: Options["format"]): string {
  switch (format) {
    case "json":
      return `${JSON.stringify({ services: found.map(jsonReport) }, null, 2)}\n`;
    case "markdown":
      return found.map(markdownReport).join("\n");
    case "terminal":
      return found.map(terminalReport).join("\n");
  }
}

/** The gate: whatever breaks must be announced, and both verdicts must agree or be explained. */
async function check(options: Options, root: string): Promise<0 | 1> {
  const found = await measure(root, { ...options, withInteractions: false });
  for (const one of found) {
    process.stdout.write(`${one.service.name}: ${summary(one)}; ${baseText(one)}\n`);
  }
  return complain(found, changeFiles(root));
}

function complain(found: readonly ServiceImpact[], files: readonly ChangeFile[]): 0 | 1 {
  const faults = found.flatMap((one) =>
    faultsOf(one, files).map((fault) => `${one.service.name}: ${fault}\n`),
  );
  process.stderr.write(faults.join(""));
  return faults.length > 0 ? 1 : 0;
}
