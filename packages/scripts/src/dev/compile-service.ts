import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "../run.ts";
import { compile } from "./compile.ts";

/** Brings a service's ES modules up to date where they lie; answers the compiler's findings, its pact's among them. */
export async function compileService(name: string): Promise<readonly string[]> {
  const folder = join(ROOT, "packages", name);
  const target = join(folder, "dist/esm/src/generated");
  const found = await compile(name, ["-p", "tsconfig.esm.json", "--outDir", "dist/esm"]);
  await mkdir(target, { recursive: true });
  // The compiler copies neither JavaScript nor declarations that were written as such.
  for (const file of ["validators.js", "validators.d.ts"]) {
    await copyFile(join(folder, "src/generated", file), join(target, file));
  }
  return found;
}
