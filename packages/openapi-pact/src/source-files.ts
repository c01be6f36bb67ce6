import { readFile } from "node:fs/promises";
import { parseDocument } from "yaml";
import { placeOf } from "./place-of.js";
import { type Referrer, referrers } from "./referrers.js";
import { splitRef } from "./split-ref.js";

/** Every file of a document by its URL: the root, and whatever its `$ref`s lead to. */
export type SourceFiles = ReadonlyMap<string, unknown>;

/** Reads a document's files, YAML or JSON. One that is missing or unreadable is one line that says who asked for it. */
export async function readSourceFiles(root: URL): Promise<SourceFiles> {
  const files = new Map<string, unknown>();
  const wanted: { file: string; referrer?: Referrer }[] = [{ file: root.href }];
  for (let next = wanted.pop(); next !== undefined; next = wanted.pop()) {
    const { file, referrer } = next;
    if (!files.has(file)) {
      const value = await readSource(file, referrer);
      files.set(file, value);
      for (const referrer of referrers({ file, pointer: "", value })) {
        wanted.push({ file: splitRef(referrer.value.$ref, file).file, referrer });
      }
    }
  }
  return files;
}

async function readSource(file: string, referrer: Referrer | undefined): Promise<unknown> {
  const path = placeOf({ file, pointer: "" });
  const text = await readFile(new URL(file), "utf8").catch((cause: NodeJS.ErrnoException) => {
    const reason = cause.code === "ENOENT" ? "there is no such file" : cause.message;
    const origin = referrer ? ` (the $ref at ${placeOf(referrer)} leads there)` : "";
    throw new Error(`Cannot read ${path}: ${reason}${origin}.`, { cause });
  });
  const parsed = parseDocument(text);
  const [error] = parsed.errors;
  if (error) {
    const [line] = error.message.split("\n");
    throw new Error(`Cannot parse ${path}: ${line?.replace(/:$/, "")}.`, { cause: error });
  }
  return parsed.toJS();
}
