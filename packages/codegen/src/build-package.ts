#!/usr/bin/env node
/** Builds the package in the working directory: ES modules and CommonJS side by side in dist/. */
import { execFile } from "node:child_process";
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { transform } from "esbuild";

const run = promisify(execFile);
const GENERATED = "src/generated";

/** Compiles with the package's own TypeScript; the compiler's findings are the error message. */
async function compile(folder: string, project: string): Promise<void> {
  const require = createRequire(join(folder, "package.json"));
  const tsc = join(dirname(require.resolve("typescript/package.json")), "bin/tsc");
  await run(process.execPath, [tsc, "-p", project], { cwd: folder }).catch((error) => {
    throw new Error(`${project}\n${error.stdout || error.stderr || error.message}`);
  });
}

/** tsc copies neither JavaScript nor hand-placed declarations, so the validators travel here. */
async function copyValidators(folder: string): Promise<void> {
  const source = join(folder, GENERATED, "validators.js");
  const code = await readFile(source, "utf8").catch(() => undefined);
  if (code === undefined) {
    return;
  }
  const cjs = await transform(code, { format: "cjs", sourcefile: source });
  for (const format of ["esm", "cjs"]) {
    const target = join(folder, "dist", format, GENERATED);
    await mkdir(target, { recursive: true });
    await writeFile(join(target, "validators.js"), format === "cjs" ? cjs.code : code);
    await copyFile(join(folder, GENERATED, "validators.d.ts"), join(target, "validators.d.ts"));
  }
}

async function buildPackage(folder: string): Promise<void> {
  await rm(join(folder, "dist"), { recursive: true, force: true });
  await Promise.all([
    compile(folder, "tsconfig.esm.json"),
    compile(folder, "tsconfig.cjs.json"),
    copyValidators(folder),
  ]);
  // The package itself says "module"; everything below dist/cjs is CommonJS.
  await writeFile(join(folder, "dist/cjs/package.json"), '{ "type": "commonjs" }\n');
}

try {
  await buildPackage(resolve());
} catch (error) {
  console.error(`build failed: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
