import { spawn } from "node:child_process";
import { delimiter, resolve } from "node:path";

/** The workspace's root, where every root script runs. */
export const ROOT: string = resolve(import.meta.dirname, "../../..");

/** The workspace's own tools come first, its Node among them, however this script was started. */
const ENV = {
  ...process.env,
  PATH: [resolve(ROOT, "node_modules/.bin"), process.env.PATH].join(delimiter),
};

/** Runs a command of the workspace with its output shown; resolves to its exit code. */
export function run(command: string, ...args: string[]): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: "inherit", env: ENV });
    child.once("error", fail);
    child.once("exit", (code) => done(code ?? 1));
  });
}
