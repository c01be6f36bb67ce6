import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";

/** The workspace's root. */
export const ROOT: string = resolve(import.meta.dirname, "../../..");
/** This package. */
export const HERE: string = resolve(import.meta.dirname, "..");

const LIMIT_MS = 120_000;
const execute = promisify(execFile);

/** Where and with what a command runs. */
export interface RunOptions {
  readonly cwd: string;
  /** Added to this process's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Whether what was printed is of use when the command fails too. */
  readonly mayFail?: boolean;
}

/** Runs a command and gives what it printed; throws an error with all it printed when it fails. */
export async function run(
  command: string,
  args: readonly string[],
  { cwd, env, mayFail = false }: RunOptions,
): Promise<string> {
  const options = { cwd, env: { ...process.env, ...env }, timeout: LIMIT_MS, maxBuffer: 2 ** 26 };
  const { stdout } = await execute(command, args, options).catch((error) => {
    if (mayFail && error.stdout) {
      return { stdout: String(error.stdout) };
    }
    throw new Error(`${error.stdout}${error.stderr}`.trim() || error.message);
  });
  return stdout;
}
