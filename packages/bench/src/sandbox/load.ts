import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";

/** One kind of request, sent again and again over loopback. */
export interface LoadOptions {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent in turn. */
  readonly requests: readonly LoadRequest[];
  readonly connections: number;
  readonly amount: number;
}

export interface LoadRequest {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly body?: string;
}

/** What came of it. */
export interface LoadResult {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

const CHILD = resolve(import.meta.dirname, "load-child.ts");

/** Loads a server from a process of its own. Throws when an answer is not a success. */
export async function load(options: LoadOptions): Promise<LoadResult> {
  const running = promisify(execFile)(process.execPath, [CHILD]);
  running.child.stdin?.end(JSON.stringify(options));
  const { stdout } = await running;
  // Written by the child, for this.
  const { ok, ...result } = JSON.parse(stdout) as LoadResult & { readonly ok: number };
  if (ok !== options.amount) {
    throw new Error(`${options.url} answered ${ok} of ${options.amount} requests with success`);
  }
  return result;
}
