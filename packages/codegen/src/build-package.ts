#!/usr/bin/env node
/**
 * Builds the package in the working directory: ES modules and CommonJS side by side in dist/. Types are checked by
 * `typecheck` alone, once and not for each format: declarations follow from a file by itself (isolatedDeclarations).
 */
import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { transform } from "esbuild";

const run = promisify(execFile);
const GENERATED = "src/generated";
const FORMATS = ["esm", "cjs"] as const;

type Format = (typeof FORMATS)[number];

/** Emits with the package's own TypeScript; what it cannot emit is the error message. */
async function compile(folder: string, format: Format, output: string): Promise<void> {
  const project = `tsconfig.${format}.json`;
  const require = createRequire(join(folder, "package.json"));
  const tsc = join(dirname(require.resolve("typescript/package.json")), "bin/tsc");
  const args = [tsc, "-p", project, "--noCheck", "--outDir", join(output, format)];
  await run(process.execPath, args, { cwd: folder }).catch((error) => {
    throw new Error(`${project}\n${error.stdout || error.stderr || error.message}`);
  });
}

/** tsc copies neither JavaScript nor hand-placed declarations, so the validators travel here. */
async function copyValidators(folder: string, output: string): Promise<void> {
  const source = join(folder, GENERATED, "validators.js");
  const code = await readFile(source, "utf8").catch(() => undefined);
  if (code === undefined) {
    return;
  }
  const cjs = await transform(code, { format: "cjs", sourcefile: source });
  for (const format of FORMATS) {
    const target = join(output, format, GENERATED);
    await mkdir(target, { recursive: true });
    await writeFile(join(target, "validators.js"), format === "cjs" ? cjs.code : code);
    await copyFile(join(folder, GENERATED, "validators.d.ts"), join(target, "validators.d.ts"));
  }
}

/** Built beside and then moved into place, so that whoever imports the package meanwhile finds all of it. */
async function buildPackage(folder: string): Promise<void> {
  const output = await mkdtemp(join(folder, ".dist-"));
  try {
    await Promise.all([
      ...FORMATS.map((format) => compile(folder, format, output)),
      copyValidators(folder, output),
    ]);
    // The package itself says "module"; everything below dist/cjs is CommonJS.
    await writeFile(join(output, "cjs/package.json"), '{ "type": "commonjs" }\n');
    await rm(join(folder, "dist"), { recursive: true, force: true });
    await rename(output, join(folder, "dist"));
  } finally {
    await rm(output, { recursive: true, force: true });
  }
}

try {
  await buildPackage(resolve());
} catch (error) {
  console.error(`build failed: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
