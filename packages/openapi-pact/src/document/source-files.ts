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
  const json = jsonIn(text);
  if (json !== undefined) {
    return json;
  }
  const parsed = parseDocument(text);
  const [error] = parsed.errors;
  if (error) {
    const [line] = error.message.split("\n");
    throw new Error(`Cannot parse ${path}: ${line?.replace(/:$/, "")}.`, { cause: error });
  }
  return parsed.toJS();
}

/** The value of a file in JSON, which a YAML parser would read as well, but fifty times slower; undefined for any other file. */
function jsonIn(text: string): unknown {
  if (!text.startsWith("{")) {
    return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    // YAML may begin with a brace too, and its parser says what is wrong by line.
    return undefined;
  }
}
