import type { OpenApiDocument } from "./document.ts";
import { loadDocument } from "./load-document.ts";
import { methodsFile } from "./methods-file.ts";
import { operationsFile } from "./operations-file.ts";
import { readOperations } from "./read-operations.ts";
import { schemaFile } from "./schema-file.ts";
import { shownPath } from "./shown-path.ts";
import { SpecError } from "./spec-error.ts";
import { specFile } from "./spec-file.ts";
import { validatorsFaceFile } from "./validators-face-file.ts";
import { validatorsFile } from "./validators-file.ts";

/** Everything generated for one service: file name → text. The same bytes on every run. */
export async function serviceFiles(spec: string): Promise<ReadonlyMap<string, string>> {
  const document = await loadDocument(spec);
  try {
    return await filesOf(document);
  } catch (error) {
    throw error instanceof SpecError
      ? new SpecError(`${shownPath(spec)}: ${error.message}`)
      : error;
  }
}

async function filesOf(document: OpenApiDocument): Promise<ReadonlyMap<string, string>> {
  const operations = readOperations(document);
  return new Map([
    ["schema.ts", schemaFile(document)],
    ["operations.ts", operationsFile(document, operations)],
    ["methods.ts", methodsFile(document, operations)],
    ["validators.js", await validatorsFile(document, operations)],
    ["validators.d.ts", validatorsFaceFile(document, operations)],
    ["spec.ts", specFile(document)],
  ]);
}
