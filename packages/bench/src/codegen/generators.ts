import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { WORK } from "../client/folders.ts";
import { measured, sum, type Usage } from "./measured.ts";

const require = createRequire(import.meta.url);
const OPENAPI_TYPESCRIPT = join(
  dirname(require.resolve("openapi-typescript/package.json")),
  "bin/cli.js",
);
const CHILD = new URL("ours-child.ts", import.meta.url).pathname;
const GENERATE = new URL("../../../codegen/bin/generate.mjs", import.meta.url).pathname;

/** Our types, operations and methods of all `documents`, in one process from cold. */
export function ours(documents: readonly string[]): Promise<Usage> {
  return measured(CHILD, "types", `${WORK}/codegen/ours`, ...documents);
}

/** Our validators of all `documents`, reading them included. */
export function ourValidators(documents: readonly string[]): Promise<Usage> {
  return measured(CHILD, "validators", `${WORK}/codegen/ours`, ...documents);
}

/** openapi-typescript's own command, once per document as its users run it: types and nothing else. */
export async function openapiTypescript(documents: readonly string[]): Promise<Usage> {
  const usages: Usage[] = [];
  for (const document of documents) {
    const output = `${WORK}/codegen/openapi-typescript/${basename(document)}.ts`;
    usages.push(await measured(OPENAPI_TYPESCRIPT, document, "--output", output));
  }
  return sum(usages);
}

/** `pnpm generate` without pnpm; throws where it has something to do. */
export async function nothingToDo(): Promise<Usage> {
  const usage = await measured(GENERATE);
  if (!/^(\S+: up to date\n?)+$/.test(usage.stdout)) {
    throw new Error(`generated code is not up to date: ${usage.stdout}`);
  }
  return usage;
}
