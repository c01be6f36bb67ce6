import { execFileSync } from "node:child_process";
import { resolve } from "node:path";

/** What a sandbox in the process of its user costs. */
export interface InProcess {
  /** From `createSandbox()` until it is filled. */
  readonly createMs: number;
  readonly resetMs: number;
  /** Opening a session that writes nothing. */
  readonly sessionMs: number;
  /** The last quarter's, with all the others alive. */
  readonly firstWriteMs: number;
  /** Of all of them. */
  readonly firstWriteP99Ms: number;
  /** The same once the session has its copy. */
  readonly secondWriteMs: number;
  /** Of a session that has written. */
  readonly sessionMb: number;
}

const CHILD = resolve(import.meta.dirname, "in-process-child.ts");

/** Measures in a process of its own, with so many sessions. */
export function measureInProcess(sessions: number): InProcess {
  // Written by the child, for this.
  return JSON.parse(
    execFileSync(process.execPath, [CHILD, String(sessions)], { encoding: "utf8" }),
  ) as InProcess;
}
