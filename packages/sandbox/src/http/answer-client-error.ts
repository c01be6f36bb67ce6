import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";

/** What Node's parser calls a request that is too much, or takes too long; any other is bad. */
const STATUSES: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};
/** How long a client may take to have sent everything and to read the answer. */
const LINGER_MS = 2_000;
const answered = new WeakSet<Socket>();

/** Answers what is no HTTP request, or too much of one, and lets the client read the answer before it hangs up. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  // The parser complains of all that still comes in.
  if (answered.has(socket)) {
    return;
  }
  if (!socket.writable || error.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  answered.add(socket);
  const status = STATUSES[error.code ?? ""] ?? 400;
  const reason = STATUS_CODES[status];
  const body = JSON.stringify({ title: reason, status });
  socket.end(
    `HTTP/1.1 ${status} ${reason}\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  );
  setTimeout(() => socket.destroy(), LINGER_MS).unref();
}
