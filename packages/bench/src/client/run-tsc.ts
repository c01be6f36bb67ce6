import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const require = createRequire(import.meta.url);

/** The two compilers installed here: 5.9, and 7 under a name of its own. */
export type Compiler = "typescript" | "typescript-7";

/** What the compiler printed; throws with its findings where it has any. */
export async function runTsc(
  compiler: Compiler,
  args: readonly string[],
  folder: string,
): Promise<string> {
  const tsc = join(dirname(require.resolve(`${compiler}/package.json`)), "bin/tsc");
  const { stdout } = await run(process.execPath, [tsc, ...args], { cwd: folder }).catch((error) => {
    throw new Error(`${compiler} ${args.join(" ")}\n${error.stdout || error.message}`);
  });
  return stdout;
}
