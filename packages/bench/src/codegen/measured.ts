import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { performance } from "node:perf_hooks";
import { promisify } from "node:util";
import { WORK } from "../client/folders.ts";

/** What one process took from its start to its end. */
export interface Usage {
  readonly wallMs: number;
  /** User and system, with the compiler and collector threads. */
  readonly cpuMs: number;
  /** The most memory it held, in MB. */
  readonly peakMb: number;
  readonly stdout: string;
}

/** Runs Node with `args` from cold; throws with its error output where it fails. */
export async function measured(...args: readonly string[]): Promise<Usage> {
  const file = `${WORK}/codegen/usage.json`;
  const preload = `--import=${new URL("usage.mjs", import.meta.url).href}`;
  const env = { ...process.env, USAGE_FILE: file };
  const start = performance.now();
  const { stdout } = await promisify(execFile)(process.execPath, [preload, ...args], {
    // Not in the workspace's root: its redocly.yaml would tell openapi-typescript what to read.
    cwd: WORK,
    env,
    maxBuffer: 2 ** 28,
  });
  const wallMs = performance.now() - start;
  // Written by the preloaded module a moment ago.
  const usage = JSON.parse(await readFile(file, "utf8")) as Pick<Usage, "cpuMs" | "peakMb">;
  return { wallMs, ...usage, stdout };
}

/** Several processes, one after another, as one. */
export function sum(usages: readonly Usage[]): Usage {
  return {
    wallMs: usages.reduce((total, { wallMs }) => total + wallMs, 0),
    cpuMs: usages.reduce((total, { cpuMs }) => total + cpuMs, 0),
    peakMb: Math.max(...usages.map(({ peakMb }) => peakMb)),
    stdout: usages.map(({ stdout }) => stdout).join(""),
  };
}
