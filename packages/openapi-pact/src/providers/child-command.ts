import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import type { CommandProvider } from "./provider-source.js";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** A command in a process group of its own, which ends with whatever it has started. */
export class ChildCommand {
  /** Settles when the command has ended. */
  readonly ended: Promise<void>;
  readonly #child: ChildProcess;
  #ending: string | undefined;
  #lastLine = "";

  constructor({ command, args = [], env = {} }: CommandProvider) {
    this.#child = spawn(command, args, {
      detached: true,
      env: { ...process.env, ...env },
      stdio: ["ignore", "ignore", "pipe"],
    });
    this.#child.stderr?.on("data", (chunk: Buffer) => {
      this.#lastLine = chunk.toString().trim().split("\n").at(-1) ?? "";
    });
    this.ended = new Promise((resolve) => {
      const end = (reason: string): void => {
        // A command that could not be started closes, too.
        this.#ending ??= reason;
        resolve();
      };
      this.#child.once("error", (error) => end(error.message));
      this.#child.once("close", (code, signal) =>
        end([signal ?? `exit code ${code}`, this.#lastLine].filter(Boolean).join(": ")),
      );
    });
    for (const signal of SIGNALS) {
      process.once(signal, this.#interrupted);
    }
  }

  /** How the command ended, with its last words; undefined while it runs. */
  get ending(): string | undefined {
    return this.#ending;
  }

  /** Ends the group; what does not go within five seconds is killed. */
  async stop(): Promise<void> {
    for (const signal of SIGNALS) {
      process.off(signal, this.#interrupted);
    }
    this.#signal("SIGTERM");
    await Promise.race([this.ended, pause(5000, undefined, { ref: false })]);
    this.#signal("SIGKILL");
    await this.ended;
  }

  /** Ours would end without the group, which no terminal reaches. */
  readonly #interrupted = (signal: NodeJS.Signals): void => {
    this.#signal("SIGKILL");
    process.kill(process.pid, signal);
  };

  #signal(signal: NodeJS.Signals): void {
    const { pid } = this.#child;
    try {
      if (pid !== undefined) {
        process.kill(-pid, signal);
      }
    } catch {
      // The whole group has ended already.
    }
  }
}
