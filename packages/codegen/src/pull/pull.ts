import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createTwoFilesPatch } from "diff";
import type { OpenApiDocument } from "../document.ts";
import { loadDocument } from "../load-document.ts";
import { SpecError } from "../spec-error.ts";
import { carryOver } from "./carry-over.ts";
import { type Downloaded, download } from "./download.ts";
import { keepTags } from "./keep-tags.ts";
import { parseDocument, type RawDocument } from "./parse-document.ts";
import type { Source } from "./read-sources.ts";
import type { SeenEtags } from "./seen-etags.ts";
import { stableYaml } from "./stable-yaml.ts";

/** What came of pulling one service's document. Nothing is written yet. */
export type Pulled =
  | { readonly state: "same" }
  | {
      readonly state: "changed";
      readonly file: string;
      readonly text: string;
      readonly etag: string | undefined;
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
  readonly seen: SeenEtags;
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
    const known = downloads.get(url) ?? download(url, downloadOptions(url, sources, options));
    downloads.set(url, known);
    const { text, etag } = await known;
    return text === undefined ? { state: "same" } : await compare(source, text, etag, options);
  } catch (error) {
    if (!(error instanceof SpecError)) {
      throw error;
    }
    return { state: "failed", reason: `${service}: ${error.message}` };
  }
}

/** The same document is asked for by its ETag only where every service that is made of it was. */
function downloadOptions(
  url: string,
  sources: readonly Source[],
  { specs, seen, onProgress }: PullOptions,
): Parameters<typeof download>[1] {
  const made = sources.filter((source) => source.url === url).map(({ service }) => service);
  const etags = new Set(
    made.map((service) => (existsSync(specFile(specs, service)) ? seen.get(service) : undefined)),
  );
  const [etag] = etags;
  return {
    etag: etags.size === 1 ? etag : undefined,
    ...(onProgress && {
      onProgress: (bytes: number, total: number | undefined) => onProgress(url, bytes, total),
    }),
  };
}

async function compare(
  { service, url, tags }: Source,
  downloaded: string,
  etag: string | undefined,
  { specs }: PullOptions,
): Promise<Pulled> {
  const file = specFile(specs, service);
  const pulled = keepTags(parseDocument(downloaded, url), tags, url);
  if (!existsSync(file)) {
    const text = stableYaml(pulled);
    return { state: "changed", file, text, etag, diff: patch(service, "", text), lost: [] };
  }
  const present = await readFile(file, "utf8");
  // Our documents refer to files beside them; a bundled one does not.
  const ours = asRaw(await loadDocument(file));
  assertSameApi(service, ours, pulled, url);
  const { document, lost } = carryOver(ours, pulled);
  const text = stableYaml(document);
  return text === present
    ? { state: "same" }
    : { state: "changed", file, text, etag, diff: patch(service, present, text), lost };
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
