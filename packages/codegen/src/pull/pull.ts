import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createTwoFilesPatch } from "diff";
import type { OpenApiDocument } from "../document.ts";
import { loadDocument } from "../load-document.ts";
import { SpecError } from "../spec-error.ts";
import { assertResolved } from "./assert-resolved.ts";
import { type CarriedOver, carryOver } from "./carry-over.ts";
import { type Downloaded, download } from "./download.ts";
import { keepTags } from "./keep-tags.ts";
import { parseDocument, type RawDocument } from "./parse-document.ts";
import type { Source } from "./read-sources.ts";
import { hashOf, type SeenDocument, type SeenDocuments } from "./seen-documents.ts";
import { stableYaml } from "./stable-yaml.ts";

/** What came of pulling one service's document. Nothing is written yet. */
export type Pulled =
  | { readonly state: "same"; readonly seen: SeenDocument | undefined }
  | {
      readonly state: "changed";
      readonly file: string;
      readonly text: string;
      /** What to remember once the file is replaced; nothing where the server gives no ETag. */
      readonly seen: SeenDocument | undefined;
      /** A unified diff of the present file and the new one. */
      readonly diff: string;
      /** Our annotations whose places are gone, one line each. */
      readonly lost: readonly string[];
    }
  | { readonly state: "failed"; readonly reason: string };

/** How documents are pulled. */
export interface PullOptions {
  /** The folder of the documents. */
  readonly specs: string;
  readonly seen: SeenDocuments;
  readonly onProgress?: (url: string, bytes: number, totalBytes: number | undefined) => void;
}

/** Pulls the document of each source; those of one address are downloaded once. */
export async function pull(
  sources: readonly Source[],
  options: PullOptions,
): Promise<ReadonlyMap<string, Pulled>> {
  const downloads = new Map<string, Promise<Downloaded>>();
  const results = new Map<string, Pulled>();
  for (const source of sources) {
    results.set(source.service, await pullOne(source, sources, options, downloads));
  }
  return results;
}

async function pullOne(
  source: Source,
  sources: readonly Source[],
  options: PullOptions,
  downloads: Map<string, Promise<Downloaded>>,
): Promise<Pulled> {
  const { service, url } = source;
  try {
    const known = downloads.get(url) ?? download(url, await downloadOptions(url, sources, options));
    downloads.set(url, known);
    const { text, etag } = await known;
    return text === undefined
      ? { state: "same", seen: options.seen.get(service) }
      : await compare(source, text, etag, options);
  } catch (error) {
    if (!(error instanceof SpecError)) {
      throw error;
    }
    return { state: "failed", reason: `${service}: ${error.message}` };
  }
}

/** The same document is asked for by its ETag only where every service that is made of it was found equal to it. */
async function downloadOptions(
  url: string,
  sources: readonly Source[],
  { specs, seen, onProgress }: PullOptions,
): Promise<Parameters<typeof download>[1]> {
  const made = sources.filter((source) => source.url === url);
  const etags = new Set(await Promise.all(made.map((source) => etagOf(source, specs, seen))));
  const [etag] = etags;
  return {
    etag: etags.size === 1 ? etag : undefined,
    ...(onProgress && {
      onProgress: (bytes: number, total: number | undefined) => onProgress(url, bytes, total),
    }),
  };
}

/** An ETag counts as long as the file is what it was when it was compared. */
async function etagOf(
  source: Source,
  specs: string,
  seen: SeenDocuments,
): Promise<string | undefined> {
  const file = specFile(specs, source.service);
  const known = seen.get(source.service);
  return known && existsSync(file) && hashOf(source, await readFile(file, "utf8")) === known.sha256
    ? known.etag
    : undefined;
}

async function compare(
  source: Source,
  downloaded: string,
  etag: string | undefined,
  { specs }: PullOptions,
): Promise<Pulled> {
  const { service, url, tags } = source;
  const file = specFile(specs, service);
  const pulled = keepTags(parseDocument(downloaded, url), tags, url);
  const present = existsSync(file) ? await readFile(file, "utf8") : "";
  const { document, lost } = existsSync(file)
    ? await ontoOurs(service, file, pulled, url)
    : { document: pulled, lost: [] };
  const text = stableYaml(document);
  await assertResolved(text, url);
  const seen = etag === undefined ? undefined : { etag, sha256: hashOf(source, text) };
  return text === present
    ? { state: "same", seen }
    : { state: "changed", file, text, seen, diff: patch(service, present, text), lost };
}

/** Our documents refer to files beside them; a bundled one does not. */
async function ontoOurs(
  service: string,
  file: string,
  pulled: RawDocument,
  url: string,
): Promise<CarriedOver> {
  const ours = asRaw(await loadDocument(file));
  assertSameApi(service, ours, pulled, url);
  return carryOver(ours, pulled);
}

/** Half of the operations may have moved; more than that is another document under the old address. */
function assertSameApi(service: string, ours: RawDocument, pulled: RawDocument, url: string): void {
  const paths = Object.keys(ours.paths);
  const kept = paths.filter((path) => path in pulled.paths);
  if (kept.length * 2 < paths.length) {
    throw new SpecError(
      `${url} holds ${kept.length} of the ${paths.length} paths of specs/${service}.yaml: is it another API? If it is meant, remove the file and pull again`,
    );
  }
}

function patch(service: string, present: string, text: string): string {
  const name = `specs/${service}.yaml`;
  return createTwoFilesPatch(name, name, present, text, "present", "published");
}

function specFile(specs: string, service: string): string {
  return join(specs, `${service}.yaml`);
}

function asRaw(document: OpenApiDocument): RawDocument {
  // A bundled document is plain data; the interfaces differ in what they promise about it.
  return document as unknown as RawDocument;
}
