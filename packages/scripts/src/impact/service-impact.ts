import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Change, Impact } from "openapi-pact/impact";
import type { ApiVerdict } from "./api-verdict.ts";
import { type Bump, bumpFor } from "./bump.ts";
import type { ChangeFile } from "./change-files.ts";
import type { Base } from "./find-base.ts";
import type { Git } from "./git.ts";
import { ImpactError } from "./impact-error.ts";
import type { Service } from "./list-services.ts";
import { manifestAt } from "./manifest-at.ts";
import { readPact } from "./read-pact.ts";
import { releaseNotes } from "./release-notes.ts";
import { specHash } from "./spec-hash.ts";
import { type TouchedCode, touchedCode } from "./touched-code.ts";

/** What has become of one service since its base. */
export interface ServiceImpact {
  readonly service: Service;
  readonly base: Base;
  /** The hash of the document that the package was generated from at its base, where it was. */
  readonly baseHash: string | undefined;
  /** The version at the base; none where the package is newer. */
  readonly baseVersion: string | undefined;
  /** What the releases since the base announced; none where there was no release. */
  readonly released: ChangeFile | undefined;
  /** `new` where the base has no such document. */
  readonly verdict: Impact["verdict"] | "new";
  readonly changes: readonly Change[];
  readonly api: ApiVerdict;
  readonly bump: Bump;
  readonly interactions: Impact["interactions"];
  readonly touched: TouchedCode;
}

/** Where to look, and for what. */
export interface Inquiry {
  readonly root: string;
  readonly git: Git;
  readonly service: Service;
  readonly base: Base;
  /** A folder with the documents of the base; none where nothing has changed since. */
  readonly before: string | undefined;
  readonly api: ApiVerdict;
  /** The gate can do without, and must judge what no longer builds. */
  readonly withInteractions: boolean;
}

const NOTHING: Impact = { changes: [], verdict: "none", operationIds: [], interactions: [] };

/** Compares a service's document with the one at its base, and tells whom the changes reach. */
export async function serviceImpact(inquiry: Inquiry): Promise<ServiceImpact> {
  const { root, git, service, base, api } = inquiry;
  const isNew = git("cat-file", "-e", `${base.commit}:./specs/${service.name}.yaml`) === undefined;
  const found = isNew || inquiry.before === undefined ? NOTHING : await compare(inquiry);
  const baseVersion = manifestAt(git, base.commit, service)?.version;
  const worst = api.verdict === "breaking" ? "breaking" : found.verdict;
  return {
    service,
    base,
    baseHash: specHash(git, base.commit, service),
    baseVersion,
    released: baseVersion === undefined ? undefined : releaseNotes(root, service, baseVersion),
    verdict: isNew ? "new" : found.verdict,
    changes: found.changes,
    api,
    bump: bumpFor(isNew ? "compatible" : worst, baseVersion ?? service.version),
    interactions: found.interactions,
    touched: touchedCode(root, git, base.commit, service, found.changes),
  };
}

async function compare({ root, service, before, withInteractions }: Inquiry): Promise<Impact> {
  const { impact, readDocument } = await engine();
  const files = [join(before ?? "", "specs", `${service.name}.yaml`), service.spec];
  const [old, present] = await Promise.all(
    files.map((file) => readDocument(pathToFileURL(file))),
  ).catch((error: unknown) => {
    // What is wrong with a document is one line already.
    throw new ImpactError(error instanceof Error ? error.message : String(error));
  });
  if (!old || !present) {
    throw new ImpactError(`${service.name}: has no document to compare`);
  }
  const documents = { before: old, after: present };
  return impact(withInteractions ? { ...documents, pact: readPact(root, service) } : documents);
}

/** Loaded only where there is something to compare. */
async function engine(): Promise<typeof import("openapi-pact/impact")> {
  try {
    return await import("openapi-pact/impact");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND") {
      throw new ImpactError("openapi-pact is not built; run `pnpm build`");
    }
    throw error;
  }
}
