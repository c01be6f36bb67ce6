import { join } from "node:path";
import { runInChromium } from "./chromium.ts";
import type { Consumer } from "./pack.ts";
import { HERE, run } from "./run.ts";

/** One place where the behaviour suite runs. */
export interface Runtime {
  readonly name: string;
  /** Runs the suite against the server at `origin`; gives the results as the suite's JSON. */
  readonly results: (consumer: Consumer, origin: string) => Promise<string>;
}

const COMMAND = "behaviour/command.mjs";
/** As hardened servers run: what needs `eval` or `new Function` fails. */
const HARDENED = "--disallow-code-generation-from-strings";

function command(name: string, binary: string, args: readonly string[], how?: string): Runtime {
  return {
    name,
    results: ({ folder }, origin) =>
      run(binary, [...args, COMMAND, origin, ...(how ? [how] : [])], { cwd: folder }),
  };
}

function node(version: string, binary: string): readonly Runtime[] {
  return ["import", "require"].map((how) =>
    command(`Node ${version}, ${how}`, binary, [HARDENED], how),
  );
}

const MODULES = join(HERE, "node_modules");

/** Every runtime that the client supports. */
export const RUNTIMES: readonly Runtime[] = [
  ...node("20", join(MODULES, "node-20/bin/node")),
  ...node("22", join(MODULES, "node-22/bin/node")),
  // The workspace's own.
  ...node("24", process.execPath),
  ...node("26", join(MODULES, "node-26/bin/node")),
  command("Bun", join(MODULES, "bun/bin/bun.exe"), []),
  command("Deno", join(MODULES, "deno/deno"), [
    "run",
    "--no-prompt",
    "--node-modules-dir=manual",
    "--allow-net=127.0.0.1",
    "--allow-read",
  ]),
  { name: "Chromium", results: runInChromium },
];
