import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "./run.ts";

/** How many types the workspace's compiler instantiates for a file and what it imports, its own library included. */
export async function instantiations(source: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "instantiations-"));
  try {
    const project = {
      extends: join(ROOT, "tsconfig.base.json"),
      compilerOptions: { noEmit: true },
      files: ["index.ts"],
    };
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify(project));
    await writeFile(join(folder, "index.ts"), source);
    return await counted(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function counted(folder: string): Promise<number> {
  // Several checkers would each count what they share, and thus differ from one machine to the next.
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(ROOT, "node_modules/typescript/bin/tsc"),
    ...["-p", folder, "--extendedDiagnostics", "--singleThreaded"],
  ]);
  const count = /^Instantiations:\s+(\d+)/m.exec(stdout)?.[1];
  if (count === undefined) {
    throw new Error(`The compiler gives no count of instantiations:\n${stdout}`);
  }
  return Number(count);
}
