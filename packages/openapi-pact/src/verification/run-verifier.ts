import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { extname } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { smallTrustStore } from "./small-trust-store.js";
import type { VerifierAnswer, VerifierJob } from "./verifier-process.js";

/** What the verifier said about one pact, and when. */
export interface VerifierResult {
  readonly json: string;
  readonly seconds: number;
}

/** Verifies several pacts side by side in one process of their own. A pact that got no answer is missing from the result. */
export async function runVerifier(
  jobs: readonly VerifierJob[],
  stop?: AbortSignal,
): Promise<{
  readonly results: ReadonlyMap<VerifierJob, VerifierResult>;
  readonly crash?: string;
}> {
  const started = performance.now();
  const results = new Map<VerifierJob, VerifierResult>();
  if (jobs.length === 0) {
    return { results };
  }
  // Only a broker is reached through TLS.
  const trust = jobs.some((job) => "broker" in job) ? undefined : smallTrustStore();
  const child = startProcess(trust?.env ?? {});
  child.on("message", ({ job, json }: VerifierAnswer) => {
    const found = jobs[job];
    if (found) {
      results.set(found, { json, seconds: (performance.now() - started) / 1000 });
    }
  });
  const complaint = child.stderr ? text(child.stderr) : "";
  child.send(jobs);
  stop?.addEventListener("abort", () => child.kill());
  const [code, signal] = await once(child, "close");
  trust?.remove();
  const crash = `Pact's verifier ended early (${signal ?? code}): ${complaintLine(await complaint)}`;
  return code === 0 && results.size === jobs.length ? { results } : { results, crash };
}

function startProcess(trust: NodeJS.ProcessEnv): ChildProcess {
  // Beside this module: compiled as it is, or as source where the sources run.
  const file = new URL(`./verifier-process${extname(import.meta.url)}`, import.meta.url);
  return fork(fileURLToPath(file), {
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    env: { ...scrubbed(process.env), ...trust },
    execArgv: [],
  });
}

/** Pact's core obeys variables that nobody sees in a report, and sends even loopback requests through a proxy. */
function scrubbed(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(
    ([name]) => !/^(OPENAPI_PACT_|PACT_(?!PREBUILD)|LOG_LEVEL$)|^(https?|all)_proxy$/i.test(name),
  );
  return { ...Object.fromEntries(kept), PACT_DO_NOT_TRACK: "true", SCARF_ANALYTICS: "false" };
}

function complaintLine(output: string): string {
  const lines = output.split("\n").filter((line) => line.trim() !== "");
  return lines.find((line) => /error|panic/i.test(line)) ?? lines.at(-1) ?? "it said nothing";
}
