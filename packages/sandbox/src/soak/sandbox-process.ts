import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { CALLERS } from "../tokens/callers.js";

const BIN = fileURLToPath(new URL("../../bin/entur-sandbox.js", import.meta.url));

/** As much of what a process said is kept. */
const SAID = 2_000;

/** How the built command is started. */
export interface ProcessOptions {
  readonly database?: string;
  /** Modules that the process loads before it starts, by URL. */
  readonly preloads?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Flags for Node. */
  readonly nodeFlags?: readonly string[];
  /** A command that starts the process, such as `nice`. */
  readonly wrapper?: readonly string[];
}

/** What came back over HTTP. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** The command as a user runs it, in a process of its own. */
export interface SandboxProcess {
  readonly url: string;
  readonly pid: number;
  readonly authorization: string;
  /** Sends a request as the partner; rejects when the connection breaks. */
  readonly call: (method: string, path: string, body?: unknown) => Promise<Answer>;
  /** Makes a provider state true. */
  readonly given: (name: string, params: object) => Promise<void>;
  /** Sends a message to a preloaded module and resolves to its answer. */
  readonly ask: (message: object) => Promise<unknown>;
  /** What the process says it broke of the specs. */
  readonly violations: () => Promise<readonly string[]>;
  /** Ends the process, by `kill -9` unless told otherwise. */
  readonly kill: (signal?: NodeJS.Signals) => Promise<void>;
}

/** Starts the command, and resolves when it listens. */
export async function startProcess(options: ProcessOptions = {}): Promise<SandboxProcess> {
  const [command = "", ...args] = commandLine(options);
  const child = spawn(command, args, {
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: { ...process.env, ...options.env },
  });
  const url = await readyUrl(child);
  const authorization = await tokenFrom(url);
  const call: SandboxProcess["call"] = (method, path, body) =>
    send(url + path, method, authorization, body);
  return {
    url,
    pid: child.pid ?? 0,
    authorization,
    call,
    given: async (name, params) => {
      const { status, body } = await call("POST", "/_sandbox/states", { name, params });
      if (status !== 200) {
        throw new Error(`The state "${name}" failed: ${JSON.stringify(body)}`);
      }
    },
    ask: async (message) => {
      const answered = once(child, "message");
      child.send(message);
      return (await answered)[0];
    },
    violations: async () => {
      const { body } = await call("GET", "/_sandbox/health");
      // The sandbox's own answer about itself.
      return (body as { violations: string[] }).violations;
    },
    kill: (signal = "SIGKILL") => end(child, signal),
  };
}

function commandLine(options: ProcessOptions): string[] {
  const { database, preloads = [], nodeFlags = [], wrapper = [] } = options;
  return [
    ...wrapper,
    process.execPath,
    ...nodeFlags,
    ...preloads.flatMap((preload) => ["--import", preload]),
    BIN,
    ...["--port", "0", "--rate-limits", "off"],
    ...(database === undefined ? [] : ["--database", database]),
  ];
}

/** Where it listens. Rejects with what it said where it does not. */
async function readyUrl(child: ChildProcess): Promise<string> {
  let said = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    said = (said + text).slice(-SAID);
  });
  if (child.stdout !== null) {
    for await (const line of createInterface(child.stdout)) {
      if (line.startsWith("{")) {
        // What stays unread would stop a process that goes on printing.
        child.stdout.resume();
        return JSON.parse(line).url;
      }
    }
  }
  throw new Error(`The sandbox ended before it was ready: ${said.trim()}`);
}

async function tokenFrom(url: string): Promise<string> {
  const { clientId, clientSecret } = CALLERS.partner;
  const credentials = {
    grant_type: "client_credentials",
    client_id: clientId,
    client_secret: clientSecret,
    audience: url,
  };
  const { body } = await send(`${url}/oauth/token`, "POST", "", credentials);
  // The endpoint's own answer, of RFC 6749.
  return `Bearer ${(body as { access_token: string }).access_token}`;
}

async function send(
  url: string,
  method: string,
  authorization: string,
  body: unknown,
): Promise<Answer> {
  const type = method === "PATCH" ? "application/merge-patch+json" : "application/json";
  const response = await fetch(url, {
    method,
    headers: { authorization, "et-client-name": "nordtrikk-soak", "content-type": type },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const { status, headers } = response;
  return { status, headers, body: text === "" ? undefined : JSON.parse(text) };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) {
    return;
  }
  const ended = once(child, "exit");
  child.kill(signal);
  await ended;
}
