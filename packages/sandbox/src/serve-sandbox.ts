import { once } from "node:events";
import type { Server } from "node:http";
import type { Duplex } from "node:stream";
import type { Sandbox } from "./create-sandbox.js";
import { answerClientError } from "./http/answer-client-error.js";
import { isLoopback } from "./http/is-loopback.js";
import { listenerOf } from "./http/listener.js";
import { openPort } from "./http/open-port.js";
import type { ServeOptions } from "./options/sandbox-options.js";
import { SandboxError } from "./sandbox-error.js";

/** A sandbox on a port. */
export interface ServedSandbox {
  /** Such as `http://127.0.0.1:4010`, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Lets requests under way be answered for a second, ends every connection, and leaves the sandbox open. */
  readonly close: () => Promise<void>;
}

export const DEFAULT_PORT = 4010;
export const DEFAULT_HOST = "127.0.0.1";

/** Serves a sandbox over HTTP. Rejects with a {@link SandboxError} when it cannot listen. */
export async function serveSandbox(
  sandbox: Pick<Sandbox, "fetch">,
  options: ServeOptions = {},
): Promise<ServedSandbox> {
  return (await openServer(options)).serve(sandbox);
}

/** How long requests under way may take when the sandbox stops; a stall on purpose lasts for ever. */
const PATIENCE_MS = 1_000;

/** A port that is taken and answers nothing yet. */
export interface OpenServer {
  readonly serve: (sandbox: Pick<Sandbox, "fetch">) => ServedSandbox;
  readonly close: () => Promise<void>;
}

interface OpenServerOptions extends ServeOptions {
  /** Whether nobody else runs in this process. */
  readonly ownsProcess?: boolean;
}

/** Takes the port before there is a sandbox; whoever calls meanwhile waits. */
export async function openServer({
  port = DEFAULT_PORT,
  host = DEFAULT_HOST,
  control,
  exposeControl = "off",
  ownsProcess = false,
}: OpenServerOptions = {}): Promise<OpenServer> {
  const isControlled = hasControl(host, control, exposeControl);
  const { server, bound } = await openPort(port, host);
  const { promise, resolve } = Promise.withResolvers<Pick<Sandbox, "fetch">>();
  server.on(
    "request",
    listenerOf(promise, { isControlled, ownsProcess, isClosing: () => !server.listening }),
  );
  server.on("clientError", answerClientError);
  server.on("connect", refuseTunnel);
  const close = () => closeServer(server);
  return {
    close,
    serve: (sandbox) => {
      resolve(sandbox);
      return {
        url: `http://${host.includes(":") ? `[${host}]` : host}:${bound}`,
        port: bound,
        close,
      };
    },
  };
}

/** Beyond loopback only for those who say so twice. */
function hasControl(
  host: string,
  control: ServeOptions["control"],
  exposeControl: ServeOptions["exposeControl"],
): boolean {
  if (isLoopback(host)) {
    return control !== "off";
  }
  if ((control === "on") !== (exposeControl === "on")) {
    throw new SandboxError(
      `Whoever reaches ${host} could control the sandbox: that takes both --control on and --expose-control on.`,
    );
  }
  return control === "on";
}

async function closeServer(server: Server): Promise<void> {
  if (!server.listening) {
    return;
  }
  const closed = once(server, "close");
  // Idle connections end at once, others after their answer.
  server.close();
  const patience = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
  await closed;
  clearTimeout(patience);
}

/** A tunnel to elsewhere, which Node would refuse without a word. */
function refuseTunnel(_request: unknown, socket: Duplex): void {
  socket.end("HTTP/1.1 405 Method Not Allowed\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
}
