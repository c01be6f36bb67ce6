import { followRef } from "./follow-ref.js";
import { below, children, isRecord, type Located } from "./located.js";
import type { Operation } from "./operation.js";
import { placeOf } from "./place-of.js";
import { readOperation } from "./read-operation.js";
import { referrers } from "./referrers.js";
import { serverPath } from "./server-path.js";
import { readSourceFiles, type SourceFiles } from "./source-files.js";
import { upgradeSchemas } from "./upgrade-schemas.js";

/** An OpenAPI document, ready to be asked about its operations. */
export interface Document {
  /** The path of the root file, for messages. */
  readonly place: string;
  readonly files: SourceFiles;
  /** The whole root file. */
  readonly root: Located;
  /** The path of the first server, without a trailing slash: `/shop`, or `""`. */
  readonly basePath: string;
  readonly operations: ReadonlyMap<string, Operation>;
}

const METHODS = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/** Reads an OpenAPI 3.0 or 3.1 document, YAML or JSON, with the files it refers to. What is wrong with it is one line. */
export async function readDocument(url: URL): Promise<Document> {
  const place = placeOf({ file: url.href, pointer: "" });
  const read = await readSourceFiles(url);
  const old = isVersion30(read.get(url.href), place);
  const files = old
    ? new Map([...read].map(([file, value]) => [file, upgradeSchemas(value)]))
    : read;
  for (const [file, value] of files) {
    for (const referrer of referrers({ file, pointer: "", value })) {
      followRef(files, referrer);
    }
  }
  const root = { file: url.href, pointer: "", value: files.get(url.href) };
  return { place, files, root, basePath: serverPath(root), operations: operationsOf(files, root) };
}

function isVersion30(root: unknown, place: string): boolean {
  const version = isRecord(root) ? (root.openapi ?? root.swagger) : undefined;
  const [, known] = /^(3\.[01])\.\d/.exec(String(version)) ?? [];
  if (known === undefined) {
    const found =
      version === undefined ? "it names no OpenAPI version" : `its version is ${version}`;
    throw new Error(`Cannot use ${place}: ${found}; OpenAPI 3.0 and 3.1 are understood.`);
  }
  return known === "3.0";
}

function operationsOf(files: SourceFiles, root: Located): ReadonlyMap<string, Operation> {
  const operations = new Map<string, Operation>();
  for (const [path, pathItem] of children(below(root, "paths") ?? { ...root, value: {} })) {
    const item = followRef(files, pathItem);
    for (const [method, operation] of children(item)) {
      if (METHODS.has(method)) {
        const read = readOperation(files, { root, item, operation, method, path });
        if (operations.has(read.operationId)) {
          throw new Error(
            `Cannot use ${placeOf(root)}: two operations are called ${read.operationId}.`,
          );
        }
        operations.set(read.operationId, read);
      }
    }
  }
  return operations;
}
