import type { Journal } from "./journal/journal.js";
import { openSandbox } from "./open-sandbox.js";
import type { SandboxOptions } from "./options/sandbox-options.js";
import { SERVICES } from "./services.js";
import type { SandboxSession } from "./session.js";

/** All five services in one process. Send requests to any origin: only the path counts. */
export interface Sandbox extends SandboxSession {
  /** Resolves when the database is open and filled; rejects with a `SandboxError`. */
  readonly ready: () => Promise<void>;
  /** A session: its data, clock, faults and limits are its own. Over HTTP: `X-Sandbox-Session`. */
  readonly session: (name: string) => SandboxSession;
  /** The latest requests of all sessions. */
  readonly journal: Pick<Journal, "entries" | "clear">;
  /** Answers of the sandbox's own that broke the spec, and handlers that threw. Reset keeps them. */
  readonly violations: () => readonly string[];
  /** Closes the database. */
  readonly close: () => Promise<void>;
}

/** Opens a sandbox. Its database is opened at once and waited for by every request. Throws a `SandboxError`. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  return openSandbox(SERVICES, options).sandbox;
}
