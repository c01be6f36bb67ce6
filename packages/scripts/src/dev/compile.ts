import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "../run.ts";

const TSC = join(ROOT, "node_modules/.bin/tsc");

/**
 * Runs the compiler in a package and answers its findings, one a line. What it can emit it emits, findings or not. Rejects
 * when `signal` ends it.
 */
export async function compile(
  name: string,
  args: readonly string[],
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const cwd = join(ROOT, "packages", name);
  const options = { cwd, maxBuffer: 2 ** 26, ...(signal && { signal }) };
  const stdout = await promisify(execFile)(TSC, [...args, "--pretty", "false"], options).then(
    () => "",
    (error: Error & { readonly stdout?: string }) => {
      if (!error.stdout) {
        throw error;
      }
      return error.stdout;
    },
  );
  return stdout
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => (line.startsWith(" ") ? line : `packages/${name}/${line}`));
}
