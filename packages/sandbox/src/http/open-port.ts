import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { SandboxError } from "../sandbox-error.js";

/** Longer than clients keep a connection they do not use: one that the server closes first may take a request with it. */
const KEEP_ALIVE_MS = 120_000;

/** Listens. Rejects with a {@link SandboxError} that says what to do instead. */
export async function openPort(
  port: number,
  host: string,
): Promise<{ readonly server: Server; readonly bound: number }> {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS });
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    throw new SandboxError(whyNot(error, port, host), { cause: error });
  }
  const address = server.address();
  // A server that listens on a port has an address with one.
  const bound = typeof address === "object" && address !== null ? address.port : port;
  return { server, bound };
}

function whyNot(error: unknown, port: number, host: string): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} is taken: choose another with --port, or 0 for any free one.`;
    case "EACCES":
      return `Port ${port} needs rights that this process lacks: choose one above 1023 with --port.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `This machine has no address ${host}: choose another with --host, such as 127.0.0.1.`;
    default:
      return `Cannot listen on port ${port}: ${error instanceof Error ? error.message : error}.`;
  }
}
