import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { SandboxSaid } from "./sandbox-process.ts";

/** A running sandbox. */
export interface SandboxChild {
  readonly port: number;
  readonly isRunning: () => boolean;
  /** Lets it serve what is compiled now; false where only a new one can. Rejects where what is compiled does not load. */
  readonly follow: () => Promise<boolean>;
  readonly stop: () => Promise<void>;
}

const PROCESS = join(import.meta.dirname, "sandbox-process.ts");

/** Starts the sandbox as it is compiled, on a port of its own; rejects with what it said where it does not come up. */
export async function startSandbox(): Promise<SandboxChild> {
  const child = fork(PROCESS, { stdio: ["ignore", "ignore", "pipe", "ipc"] });
  let complaints = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    complaints = `${complaints}${chunk}`.slice(-4000);
  });
  const said = await answer(child).catch(() => {
    throw new Error(complaints.trim() || "it ended without a word");
  });
  if (!("port" in said)) {
    throw new Error("it did not say where it listens");
  }
  // From now on what it says is for whoever watches.
  child.stderr?.pipe(process.stderr, { end: false });
  return {
    port: said.port,
    isRunning: () => isRunning(child),
    follow: async () => {
      const answered = answer(child);
      child.send("follow");
      const told = await answered;
      if ("problem" in told) {
        throw new Error(told.problem);
      }
      return "followed" in told && told.followed;
    },
    stop: () => stop(child),
  };
}

/** The next thing it says; rejects where it ends before. */
function answer(child: ChildProcess): Promise<SandboxSaid> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error("it has ended"));
    child.once("exit", ended);
    // What our own process sends.
    child.once("message", (said: SandboxSaid) => {
      child.off("exit", ended);
      resolve(said);
    });
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (isRunning(child)) {
    const ended = once(child, "exit");
    child.disconnect();
    await ended;
  }
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}
