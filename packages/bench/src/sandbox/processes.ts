import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { BENCH } from "../client/folders.ts";

/** A server of a process of its own. */
export interface Running {
  readonly url: string;
  /** From spawning to the first answer with status 200. */
  readonly startMs: number;
  /** What it holds of memory, in MB. */
  readonly rssMb: () => number;
  readonly stop: () => Promise<void>;
}

/** How a server is started and asked whether it is there. */
export interface ServerCommand {
  readonly name: string;
  readonly args: (port: number) => readonly string[];
  /** A path that answers 200 without a token. */
  readonly probe: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The built command, on a file. */
export function ours(database?: string): ServerCommand {
  const file = database === undefined ? [] : ["--database", database];
  return {
    name: "ours",
    args: (port) => [
      resolve(BENCH, "../sandbox/bin/entur-sandbox.js"),
      ...["--port", String(port), "--quota", "1000000000"],
      ...file,
    ],
    probe: "/_sandbox/health",
  };
}

/** node:http and node:sqlite with nothing around them. */
export function floor(database: string): ServerCommand {
  const script = resolve(import.meta.dirname, "floor-server.ts");
  return { name: "floor", args: (port) => [script, database, String(port)], probe: "/health" };
}

/** Prism's mock of the members service, without its log. */
export const PRISM: ServerCommand = {
  name: "Prism",
  args: (port) => [
    resolve(BENCH, "node_modules/@stoplight/prism-cli/dist/index.js"),
    ...["mock", resolve(BENCH, "../../specs/members.yaml"), "--port", String(port)],
    ...["--host", "127.0.0.1", "--verboseLevel", "silent"],
  ],
  probe: "/v1/programs/7/members/42",
  headers: { authorization: "Bearer any", "et-client-name": "bench" },
};

/** Starts a server and waits for its first 200. */
export async function start({ name, args, probe, headers = {} }: ServerCommand): Promise<Running> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const startedMs = performance.now();
  const child = spawn(process.execPath, args(port), { stdio: ["ignore", "ignore", "inherit"] });
  try {
    while ((await statusOf(`${url}${probe}`, headers)) !== 200) {
      if (child.exitCode !== null || performance.now() - startedMs > 60_000) {
        throw new Error(`${name} does not answer ${probe} with 200`);
      }
      await sleep(2);
    }
  } catch (error) {
    await stop(child);
    throw error;
  }
  return {
    url,
    startMs: performance.now() - startedMs,
    rssMb: () => Number(execFileSync("ps", ["-o", "rss=", "-p", String(child.pid)])) / 1024,
    stop: () => stop(child),
  };
}

/** Until somebody listens there is no status. */
function statusOf(url: string, headers: Readonly<Record<string, string>>) {
  return fetch(url, { headers }).then(
    async (response) => {
      await response.arrayBuffer();
      return response.status;
    },
    () => undefined,
  );
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, "exit");
    child.kill();
    await ended;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (typeof address !== "object" || address === null) {
    throw new Error("A server that listens on a port has an address");
  }
  return address.port;
}
