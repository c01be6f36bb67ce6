import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { isIPv4, Socket } from "node:net";
import {
  getRequestListener,
  type Http2Bindings,
  type HttpBindings,
  RequestError,
} from "@hono/node-server";
import type { Sandbox } from "./create-sandbox.js";
import { isConnectionReset } from "./faults/connection-reset.js";
import { SandboxError } from "./sandbox-error.js";

/** Where to listen. */
export interface ServeOptions {
  /** 0 takes any free port. Default 4010. */
  readonly port?: number;
  /** A loopback address: whoever reaches the sandbox can do everything. Default 127.0.0.1. */
  readonly host?: string;
}

/** A sandbox on a port. */
export interface ServedSandbox {
  /** Such as `http://127.0.0.1:4010`, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Ends every connection, and leaves the sandbox open. */
  readonly close: () => Promise<void>;
}

export const DEFAULT_PORT = 4010;
export const DEFAULT_HOST = "127.0.0.1";

/** Serves a sandbox over HTTP. Rejects with a {@link SandboxError} when it cannot listen. */
export async function serveSandbox(
  sandbox: Pick<Sandbox, "fetch">,
  { port = DEFAULT_PORT, host = DEFAULT_HOST }: ServeOptions = {},
): Promise<ServedSandbox> {
  if (!isLoopback(host)) {
    throw new SandboxError(
      `The sandbox listens on loopback only, not on ${host}: use ${DEFAULT_HOST}.`,
    );
  }
  const server = createServer(listenerOf(sandbox));
  await listen(server, port, host);
  const address = server.address();
  // A server that listens on a port has an address with one.
  const bound = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${bound}`,
    port: bound,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

function listenerOf({ fetch }: Pick<Sandbox, "fetch">) {
  const answer = async (request: Request, { outgoing }: HttpBindings | Http2Bindings) => {
    try {
      return await fetch(request);
    } catch (error) {
      // Nobody waits any longer, or a fault wants the caller to see the connection break.
      if (isConnectionReset(error) && outgoing.socket instanceof Socket) {
        outgoing.socket.resetAndDestroy();
      }
      throw error;
    }
  };
  return getRequestListener(answer, {
    // The globals belong to the process, which may be a user's test run.
    overrideGlobalObjects: false,
    errorHandler: (error) =>
      error instanceof RequestError ? new Response(null, { status: 400 }) : undefined,
  });
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIPv4(host) && host.startsWith("127."));
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    throw new SandboxError(whyNot(error, port), { cause: error });
  }
}

function whyNot(error: unknown, port: number): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") {
    return `Port ${port} is taken: choose another with --port, or 0 for any free one.`;
  }
  if (code === "EACCES") {
    return `Port ${port} needs rights that this process lacks: choose one above 1023 with --port.`;
  }
  return `Cannot listen on port ${port}: ${error instanceof Error ? error.message : error}.`;
}
