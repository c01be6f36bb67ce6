import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compileReports, type ReportPair } from "./compile-reports.ts";
import type { Git } from "./git.ts";
import type { Service } from "./list-services.ts";
import { lostMembers } from "./lost-members.ts";

/** What the compiler makes of two API reports of a package. */
export interface ApiVerdict {
  /** `unknown` where one of the two times has no report. */
  readonly verdict: "breaking" | "compatible" | "none" | "unknown";
  /** What breaks, a line each. */
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
  const pairs = compared.map(({ service: { name }, commit }) => {
    const path = reportPath(name);
    const file = join(root, path);
    const before = declarations(git("show", `${commit}:./${path}`));
    const after = existsSync(file) ? declarations(readFileSync(file, "utf8")) : undefined;
    return { service: name, before, after };
  });
  const different = pairs.filter(isComplete).filter(({ before, after }) => before !== after);
  const said = different.length > 0 ? compileReports(different) : new Map();
  return new Map(pairs.map((pair) => [pair.service, verdictOn(pair, said.get(pair.service))]));
}

/** Where a service's report lies, from the workspace's root. */
export function reportPath(service: string): string {
  return `packages/${service}/etc/${service}.api.md`;
}

type MaybePair = { readonly [Key in keyof ReportPair]: ReportPair[Key] | undefined };

function isComplete(pair: MaybePair): pair is ReportPair {
  return pair.before !== undefined && pair.after !== undefined;
}

function verdictOn(pair: MaybePair, said: readonly string[] | undefined): ApiVerdict {
  if (!isComplete(pair)) {
    return { verdict: "unknown", reasons: [] };
  }
  if (said === undefined) {
    return { verdict: "none", reasons: [] };
  }
  const lost = lostMembers(pair.before, pair.after).map((member) => `${member} is gone`);
  const reasons = [...lost, ...said];
  return { verdict: reasons.length > 0 ? "breaking" : "compatible", reasons };
}

/** A report is Markdown around one block of TypeScript, in which a declaration file wants one word more. */
function declarations(report: string | undefined): string | undefined {
  const [, block] = /^```ts\n(.*)^```/ms.exec(report ?? "") ?? [];
  return block?.replaceAll(/^(?=(?:const|let|function|class|abstract|enum) )/gm, "declare ");
}
