import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { ROOT } from "../run.ts";

/** A running sandbox. */
export interface SandboxChild {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** Starts the sandbox as it is built on a port of its own; rejects with what it said where it does not come up. */
export async function startSandbox(): Promise<SandboxChild> {
  // The modules as they are compiled on every save; the command itself runs one file made of them all.
  const module = pathToFileURL(join(ROOT, "packages/sandbox/dist/command.js")).href;
  const script = `import { command } from "${module}"; process.exitCode = await command(["--port", "0"]);`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let complaints = "";
  child.stderr.on("data", (chunk: Buffer) => {
    complaints = `${complaints}${chunk}`.slice(-4000);
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const port = portIn(line);
    if (port !== undefined) {
      // From now on what it says is for whoever watches.
      child.stderr.pipe(process.stderr, { end: false });
      // Reading line by line has ended, and what nobody reads would hold the sandbox up.
      child.stdout.resume();
      return { port, stop: () => stop(child) };
    }
  }
  throw new Error(complaints.trim() || "it ended without a word");
}

function portIn(line: string): number | undefined {
  if (!line.startsWith('{"event":"ready"')) {
    return undefined;
  }
  const { port }: { readonly port: number } = JSON.parse(line);
  return port;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    await ended;
  }
}
