import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "../run.ts";

const TSC = join(ROOT, "node_modules/.bin/tsc");
const KNOWN = "node_modules/.cache/dev.tsbuildinfo";
/** What was right and has not changed is not looked at again, nor what others have checked. */
const QUICKLY = ["--incremental", "--tsBuildInfoFile", KNOWN, "--skipLibCheck"];

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
  const all = [...args, ...QUICKLY, "--pretty", "false"];
  const stdout = await promisify(execFile)(TSC, all, options).then(
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

/** Lets the next run in a package look at everything: what it compiled may have been replaced meanwhile. */
export async function forgetCompiled(name: string): Promise<void> {
  await rm(join(ROOT, "packages", name, KNOWN), { force: true });
}
