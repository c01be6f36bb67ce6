import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { loadDocument } from "../load-document.ts";
import { asNode, type Node } from "./node.ts";

/** One of the documents in `specs/`. */
export interface Spec {
  /** From the root of the workspace, such as `specs/members.yaml`. */
  readonly file: string;
  readonly service: string;
  readonly document: Node;
}

/** What is wrong with a document: each finding starts with the JSON Pointer of its place. */
export type Rule = (document: Node) => readonly string[];

const FOLDER = join(import.meta.dirname, "../../../../specs");

/** Every service's document, its external references bundled in. */
export const specs: readonly Spec[] = await loadSpecs();

/** What a rule finds in a spec, each finding starting with the file and place. */
export function findings({ file, document }: Spec, rule: Rule): readonly string[] {
  return rule(document).map((finding) => `${file}${finding}`);
}

async function loadSpecs(): Promise<readonly Spec[]> {
  const files = (await readdir(FOLDER)).filter(isSpec).sort();
  return Promise.all(
    files.map(async (file) => ({
      file: `specs/${file}`,
      service: file.replace(".yaml", ""),
      document: asNode(await loadDocument(join(FOLDER, file))),
    })),
  );
}

function isSpec(file: string): boolean {
  return file.endsWith(".yaml") && file !== "sources.yaml";
}
