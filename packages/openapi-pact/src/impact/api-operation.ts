import { followRef } from "../document/follow-ref.js";
import { below, children, isRecord, type Located } from "../document/located.js";
import type { Operation } from "../document/operation.js";
import type { Document } from "../document/read-document.js";

/** An operation together with the parts of the document it is made of. */
export interface ApiOperation {
  readonly operation: Operation;
  readonly source: Located;
  /** Its own parameters before those of its path that it does not override; no `$ref` left at the top. */
  readonly parameters: readonly Located[];
  /** Its own security, else the document's. */
  readonly security: Located | undefined;
}

/** The operations of a document by operationId. */
export function apiOperations(document: Document): ReadonlyMap<string, ApiOperation> {
  const { files, root } = document;
  const items = below(root, "paths");
  return new Map(
    [...document.operations.values()].flatMap((operation) => {
      const found = items && below(items, operation.path);
      const item = found && followRef(files, found);
      const source = item && below(item, operation.method.toLowerCase());
      if (!source) {
        return [];
      }
      const parameters = parametersOf(document, source, item);
      const security = below(source, "security") ?? below(root, "security");
      return [[operation.operationId, { operation, source, parameters, security }] as const];
    }),
  );
}

/** Parameters are told apart by place and name. */
export function parameterKey({ value }: Located): string {
  return isRecord(value) ? `${value.in} ${value.name}` : "";
}

function parametersOf({ files }: Document, ...owners: readonly Located[]): readonly Located[] {
  const found = new Map<string, Located>();
  for (const owner of owners) {
    const listed = below(owner, "parameters");
    for (const entry of listed ? children(listed).values() : []) {
      const parameter = followRef(files, entry);
      const key = parameterKey(parameter);
      if (!found.has(key)) {
        found.set(key, parameter);
      }
    }
  }
  return [...found.values()];
}
