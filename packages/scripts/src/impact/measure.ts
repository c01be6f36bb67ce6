import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ApiVerdict, apiVerdicts, mainReport, reportFolder } from "./api-verdict.ts";
import { type Base, findBase } from "./find-base.ts";
import { type Git, gitAt } from "./git.ts";
import { listServices, type Service } from "./list-services.ts";
import { type ServiceImpact, serviceImpact } from "./service-impact.ts";
import { specsAt } from "./specs-at.ts";

/** Which services of a workspace to compare, and with what. */
export interface MeasureOptions {
  readonly services: readonly string[];
  readonly base: string | undefined;
  readonly withInteractions: boolean;
}

/** Compares each service with its base. Documents of a base are laid out once, in a folder that goes away again. */
export async function measure(
  root: string,
  { services, base, withInteractions }: MeasureOptions,
): Promise<readonly ServiceImpact[]> {
  const git = gitAt(root);
  const rows = listServices(root, services).map((service) => {
    const from = findBase(git, service, base);
    return { service, base: from, ...changedSince(root, git, from, service) };
  });
  const apis = apiVerdicts(
    root,
    git,
    rows
      .filter(({ report }) => report)
      .map(({ service, base: { commit } }) => ({ service, commit })),
  );
  const folder = mkdtempSync(join(tmpdir(), "impact-"));
  try {
    const found: ServiceImpact[] = [];
    for (const { service, base: from, document } of rows) {
      const before = document ? laidOut(git, from, folder) : undefined;
      const api = apis.get(service.name) ?? SAME;
      found.push(
        await serviceImpact({ root, git, service, base: from, before, api, withInteractions }),
      );
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const SAME: ApiVerdict = { verdict: "none", reasons: [] };

/** Whether the service's document, or one that documents share, and its API reports are other than at the base. */
function changedSince(root: string, git: Git, { commit }: Base, { name }: Service) {
  const differ = (...paths: readonly string[]) =>
    git("diff", "--quiet", commit, "--", ...paths) === undefined;
  return {
    document: differ(`specs/${name}.yaml`, SHARED),
    // Where there is none, that has to be said.
    report: differ(reportFolder(name)) || !existsSync(join(root, mainReport(name))),
  };
}

/** Every document that is no service's own. */
const SHARED = ":(glob)specs/*/**";

function laidOut(git: Git, { commit }: Base, folder: string): string {
  const place = join(folder, commit);
  specsAt(git, commit, place);
  return place;
}
