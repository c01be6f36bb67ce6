/**
 * `node ours-child.ts <types|validators> <folder> <document>…`: our generator as `pnpm generate` runs it, one process for
 * all documents, written to a folder. `types` are types, operations and methods.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { loadDocument } from "../../../codegen/src/load-document.ts";
import { methodsFile } from "../../../codegen/src/methods-file.ts";
import { operationsFile } from "../../../codegen/src/operations-file.ts";
import { readOperations } from "../../../codegen/src/read-operations.ts";
import { schemaFile } from "../../../codegen/src/schema-file.ts";

const [kind = "", folder = "", ...documents] = process.argv.slice(2);

for (const file of documents) {
  const document = await loadDocument(file);
  const operations = readOperations(document);
  const target = join(folder, basename(file));
  await mkdir(target, { recursive: true });
  if (kind === "types") {
    await writeFile(join(target, "schema.ts"), schemaFile(document));
    await writeFile(join(target, "operations.ts"), operationsFile(document, operations));
    await writeFile(join(target, "methods.ts"), methodsFile(document, operations));
  } else {
    // Loaded here, because Ajv and esbuild are no part of what types cost.
    const { validatorsFile } = await import("../../../codegen/src/validators-file.ts");
    await writeFile(join(target, "validators.js"), await validatorsFile(document, operations));
  }
}
