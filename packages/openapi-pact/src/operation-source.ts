import { followRef } from "./follow-ref.js";
import { below, type Located } from "./located.js";
import type { Operation } from "./operation.js";
import type { Document } from "./read-document.js";

/** The root of a document, where its paths and components are. */
export function documentRoot({ files }: Document): Located {
  // The root is read before whatever it refers to.
  const [[file, value] = ["", undefined]] = files;
  return { file, pointer: "", value };
}

/** An operation as the document writes it. */
export function operationSource(document: Document, operation: Operation): Located | undefined {
  const paths = below(documentRoot(document), "paths");
  const item = paths && below(paths, operation.path);
  return item && below(followRef(document.files, item), operation.method.toLowerCase());
}
