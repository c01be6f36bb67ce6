import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { OpenApiDocument } from "../document.ts";
import { loadDocument } from "../load-document.ts";
import { download } from "../pull/download.ts";
import { keepTags } from "../pull/keep-tags.ts";
import { parseDocument } from "../pull/parse-document.ts";
import { stableYaml } from "../pull/stable-yaml.ts";
import { type ReadOperation, readOperations } from "../read-operations.ts";
import { serviceFiles } from "../service-files.ts";
import { shownPath } from "../shown-path.ts";
import { SpecError } from "../spec-error.ts";
import { callableDocument, type LeftOut } from "./callable-document.ts";
import type { Names } from "./names.ts";

/** Where the document comes from. */
export interface SpecOptions {
  /** A file or an address. */
  readonly spec: string;
  /** Of the document's tags those that are wanted; none for the whole document. */
  readonly tags: readonly string[];
}

/** The document of a new service, and all that is generated from it. */
export interface NewSpec {
  readonly document: OpenApiDocument;
  readonly operations: readonly ReadOperation[];
  /** Names of operations in the generated types that are not the client's, such as webhooks. */
  readonly foreignIds: readonly string[];
  /** `specs/<name>.yaml`. */
  readonly text: string;
  /** The operationIds that the published document does not give. */
  readonly named: readonly string[];
  /** The operations of the published document that this one lacks. */
  readonly leftOut: readonly LeftOut[];
  readonly generated: ReadonlyMap<string, string>;
  /** Its line in `specs/sources.yaml`; undefined for a document from a file, and for one that is not the published one. */
  readonly source: { readonly url: string; readonly tags: readonly string[] } | undefined;
}

/** Reads the document, and generates to see that it can be done; throws {@link SpecError}. */
export async function readSpec(names: Names, { spec, tags }: SpecOptions): Promise<NewSpec> {
  const folder = await mkdtemp(join(tmpdir(), "new-service-"));
  try {
    const file = await fileOf(spec, folder);
    const whole = parseDocument(stableYaml(await loadDocument(file)), spec);
    const kept = join(folder, `${names.kebab}.yaml`);
    await writeFile(kept, stableYaml(tags.length > 0 ? keepTags(whole, tags, spec) : whole));
    const callable = callableDocument(await loadDocument(kept));
    const { named, leftOut } = callable;
    const text = stableYaml(callable.document);
    await writeFile(kept, text);
    const generated = await serviceFiles(kept);
    const document = await loadDocument(kept);
    const operations = readOperations(document);
    if (operations.length === 0) {
      const [left] = leftOut;
      throw new SpecError(
        left
          ? `${spec}: no operation that can be called: ${left.place} needs the cookie "${left.cookie}", and browsers let no program set one`
          : `${spec}: no operation; a service needs at least one`,
      );
    }
    return {
      document,
      operations,
      foreignIds: foreignIdsOf(generated.get("schema.ts") ?? "", operations),
      text,
      named,
      leftOut,
      generated,
      source:
        isAddress(spec) && named.length + leftOut.length === 0
          ? { url: spec, tags: tags.length > 0 ? tags : tagsOf(operations) }
          : undefined,
    };
  } catch (error) {
    throw error instanceof SpecError
      ? new SpecError(withoutFolder(error.message, folder, spec))
      : error;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function fileOf(spec: string, folder: string): Promise<string> {
  if (!isAddress(spec)) {
    return resolve(spec);
  }
  const { text = "" } = await download(spec);
  // JSON is YAML; the name is what messages show and is replaced by the address.
  const file = join(folder, "downloaded.yaml");
  await writeFile(file, text);
  return file;
}

function isAddress(spec: string): boolean {
  return /^https?:\/\//.test(spec);
}

/** Messages name what was asked for, not the copy of it. */
function withoutFolder(message: string, folder: string, spec: string): string {
  const copy = new RegExp(`\\S*${shownPath(folder).split("/").at(-1)}/[\\w.-]+`, "g");
  return message.replace(copy, spec).replace(/mend its address in \S+\.yaml/, "mend the address");
}

function tagsOf(operations: readonly ReadOperation[]): readonly string[] {
  return [...new Set(operations.flatMap(({ operation }) => operation.tags ?? []))];
}

/** The generated `operations` hold webhooks, too. */
function foreignIdsOf(schema: string, operations: readonly ReadOperation[]): readonly string[] {
  const own = new Set(operations.map(({ operationId }) => operationId));
  const block = /\nexport interface operations \{\n(.*?)\n\}/s.exec(schema)?.[1] ?? "";
  const ids = [...block.matchAll(/^ {4}("?)([^\s"{}][^"\n]*)\1: \{$/gm)].map(([, , id = ""]) => id);
  return ids.filter((id) => !own.has(id));
}
