import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../run.ts";
import { ImpactError } from "./impact-error.ts";

/** The declarations of an API report at two times. */
export interface ReportPair {
  /** The service, and where it is not the package's own the entry point: `members.validators`. */
  readonly report: string;
  readonly before: string;
  readonly after: string;
}

/** Below this package, so that a report's imports lead to what the package's users have. */
const HERE = join(import.meta.dirname, "../..");

const TSCONFIG = {
  extends: "../../../tsconfig.base.json",
  compilerOptions: {
    noEmit: true,
    lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    types: [],
    declaration: false,
    isolatedDeclarations: false,
    noUnusedLocals: false,
    // A report that does not compile would make everything in it `any`, and any fits.
    skipLibCheck: false,
  },
  include: ["*/*.ts"],
};

/** Asks the compiler whether callers of before can live with after; by report, what it says against that. */
export function compileReports(
  pairs: readonly ReportPair[],
): ReadonlyMap<string, readonly string[]> {
  const folder = mkdtempSync(join(HERE, ".impact-"));
  try {
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(TSCONFIG));
    const questions = pairs.map((pair) => writePair(folder, pair));
    const output = compile(folder);
    return new Map(
      pairs.map(({ report }, index) => [report, answers(report, questions[index] ?? [], output)]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One line per question: what a caller gives must still be taken, what it is given must still be understood. */
function writePair(folder: string, { report, before, after }: ReportPair): readonly string[] {
  const [ones, others] = [before, after].map((text) => exchanged(report, text));
  const shared = (ones ?? []).filter((name) => others?.includes(name));
  mkdirSync(join(folder, report));
  writeFileSync(join(folder, report, "before.d.ts"), before);
  writeFileSync(join(folder, report, "after.d.ts"), after);
  const lines = [...IMPORTS, ...shared.map(question), ""];
  writeFileSync(join(folder, report, "judge.ts"), lines.join("\n"));
  return shared;
}

function question(name: string): string {
  const [from, to] = name.endsWith("Input") ? ["Before", "After"] : ["After", "Before"];
  const [, constant] = /^typeof (.+)/.exec(name) ?? [];
  const typeIn = (side: string | undefined) =>
    constant === undefined ? `${side}.${name}` : `typeof ${side}.${constant}`;
  return `export const of${constant ?? name} = (value: ${typeIn(from)}): ${typeIn(to)} => value;`;
}

const IMPORTS = [
  'import type * as Before from "./before.js";',
  'import type * as After from "./after.js";',
];

/** What callers give and are given: of the package's own entry point types, of the others what they hold, too. */
function exchanged(report: string, text: string): readonly string[] {
  const types = [...text.matchAll(/^export (?:interface|type) (\w+(?:Input|Result|States))\b/gm)];
  const constants = report.includes(".") ? [...text.matchAll(/^export const (\w+)\b/gm)] : [];
  return [
    ...types.map(([, name = ""]) => name),
    ...constants.map(([, name = ""]) => `typeof ${name}`),
  ];
}

function compile(folder: string): string {
  const tsc = join(ROOT, "node_modules/.bin/tsc");
  const { stdout, stderr, error } = spawnSync(tsc, ["-p", folder, "--pretty", "false"], {
    cwd: folder,
    encoding: "utf8",
  });
  if (error) {
    throw new ImpactError(`the compiler cannot be run (${error.message}); run \`pnpm install\``);
  }
  return `${stdout}${stderr}`;
}

function answers(report: string, questions: readonly string[], output: string): readonly string[] {
  const found = diagnostics(output);
  const broken = found.find(({ head }) => !/^\w[\w.-]*\/judge\.ts\(/.test(head));
  if (broken) {
    throw new ImpactError(
      `an API report does not compile: ${broken.head}; run \`pnpm build\` and \`pnpm api:update\``,
    );
  }
  return found.flatMap(({ head, last }) => {
    const [, where, line] = /^([\w.-]+)\/judge\.ts\((\d+)/.exec(head) ?? [];
    const type = questions[Number(line) - IMPORTS.length - 1];
    return where === report && type ? [`${type}: ${last}`] : [];
  });
}

interface Diagnostic {
  readonly head: string;
  /** The innermost reason. */
  readonly last: string;
}

/** Whatever is indented belongs to the line above it. */
function diagnostics(output: string): readonly Diagnostic[] {
  return output
    .split(/\n(?!\s)/)
    .filter((block) => block.trim() !== "")
    .map((block) => {
      const lines = block.trim().split("\n");
      const reason = (lines.at(-1) ?? "").replace(/^.*?error TS\d+: /, "").trim();
      return { head: lines[0] ?? "", last: reason };
    });
}
