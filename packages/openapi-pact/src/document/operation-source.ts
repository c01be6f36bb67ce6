import { followRef } from "./follow-ref.js";
import { below, type Located } from "./located.js";
import type { Operation } from "./operation.js";
import type { Document } from "./read-document.js";

/** An operation as the document writes it. */
export function operationSource(document: Document, operation: Operation): Located | undefined {
  const paths = below(document.root, "paths");
  const item = paths && below(paths, operation.path);
  return item && below(followRef(document.files, item), operation.method.toLowerCase());
}
