import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { compileReports, type ReportPair } from "./compile-reports.ts";
import type { Git } from "./git.ts";
import type { Service } from "./list-services.ts";
import { lostMembers } from "./lost-members.ts";

/** What the compiler makes of a package's API reports at two times. */
export interface ApiVerdict {
  /** `unknown` where one of the two times has no report. */
  readonly verdict: "breaking" | "compatible" | "none" | "unknown";
  /** What breaks, a line each; what is of another entry point than the package's own starts with its name. */
  readonly reasons: readonly string[];
}

/** A service and the commit that it is compared with. */
export interface Compared {
  readonly service: Service;
  readonly commit: string;
}

/** Compares the committed API reports of each service with those of its base. All are compiled at once. */
export function apiVerdicts(
  root: string,
  git: Git,
  compared: readonly Compared[],
): ReadonlyMap<string, ApiVerdict> {
  const all = compared.map((one) => [one.service.name, pairsOf(root, git, one)] as const);
  const different = all
    .flatMap(([, pairs]) => pairs)
    .filter(isComplete)
    .filter(({ before, after }) => before !== after);
  const said = different.length > 0 ? compileReports(different) : new Map<string, string[]>();
  return new Map(all.map(([service, pairs]) => [service, verdictOn(service, pairs, said)]));
}

/** Where a service's reports lie, one for each entry point, from the workspace's root. */
export function reportFolder(service: string): string {
  return `packages/${service}/etc`;
}

/** Where the report of the package's own entry point lies. */
export function mainReport(service: string): string {
  return `${reportFolder(service)}/${service}.api.md`;
}

type MaybePair = { readonly [Key in keyof ReportPair]: ReportPair[Key] | undefined } & {
  readonly report: string;
};

/** The package's own report first, be there one or not; then those of its other entry points at either time. */
function pairsOf(root: string, git: Git, { service, commit }: Compared): readonly MaybePair[] {
  const folder = reportFolder(service.name);
  const former = git("ls-tree", "--name-only", commit, `${folder}/`) ?? "";
  const files = [...former.split("\n"), ...globSync(`${folder}/*`, { cwd: root })];
  const reports = files.map((file) => basename(file)).filter((file) => file.endsWith(".api.md"));
  return [...new Set([basename(mainReport(service.name)), ...reports.sort()])].map((report) => {
    const file = join(root, folder, report);
    return {
      report: report.slice(0, -".api.md".length),
      before: declarations(git("show", `${commit}:./${folder}/${report}`)),
      after: existsSync(file) ? declarations(readFileSync(file, "utf8")) : undefined,
    };
  });
}

function isComplete(pair: MaybePair): pair is ReportPair {
  return pair.before !== undefined && pair.after !== undefined;
}

function verdictOn(
  service: string,
  pairs: readonly MaybePair[],
  said: ReadonlyMap<string, readonly string[]>,
): ApiVerdict {
  const [own] = pairs;
  if (own === undefined || !isComplete(own)) {
    return { verdict: "unknown", reasons: [] };
  }
  const known = new Set<string>();
  const reasons = pairs.flatMap((pair) => {
    const entry = pair.report === service ? "" : `${pair.report.slice(service.length + 1)}: `;
    // What entry points share is said once.
    const found = reasonsOf(pair, said.get(pair.report)).filter((reason) => !known.has(reason));
    for (const reason of found) {
      known.add(reason);
    }
    return found.map((reason) => `${entry}${reason}`);
  });
  if (reasons.length > 0) {
    return { verdict: "breaking", reasons };
  }
  const isSame = pairs.every(({ before, after }) => before === after);
  return { verdict: isSame ? "none" : "compatible", reasons };
}

function reasonsOf(pair: MaybePair, said: readonly string[] = []): readonly string[] {
  if (isComplete(pair)) {
    const lost = lostMembers(pair.before, pair.after).map((member) => `${member} is gone`);
    return [...lost, ...said];
  }
  return pair.after === undefined ? ["the entry point is gone"] : [];
}

/** A report is Markdown around one block of TypeScript, in which a declaration file wants one word more. */
function declarations(report: string | undefined): string | undefined {
  const [, block] = /^```ts\n(.*)^```/ms.exec(report ?? "") ?? [];
  return block?.replaceAll(/^(?=(?:const|let|function|class|abstract|enum) )/gm, "declare ");
}
