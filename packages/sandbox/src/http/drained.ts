import type { IncomingMessage } from "node:http";

/** What is read of a body that nobody wants, at most. */
const MOST_BYTES = 64 * 2 ** 20;
const MOST_MS = 2_000;

/**
 * Waits until a request has come in whole, or is too much to wait for; resolves to whether it has. Who is answered
 * before, and reads the answer after having sent everything, would find the connection broken and the answer gone.
 */
export function drained(incoming: IncomingMessage): Promise<boolean> {
  if (incoming.complete || incoming.destroyed) {
    return Promise.resolve(incoming.complete);
  }
  return new Promise((resolve) => {
    let bytes = 0;
    const done = () => {
      clearTimeout(timer);
      incoming.off("data", onData).off("end", done).off("close", done);
      resolve(incoming.complete);
    };
    const onData = (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MOST_BYTES) {
        done();
      }
    };
    const timer = setTimeout(done, MOST_MS);
    incoming.on("data", onData).on("end", done).on("close", done).resume();
  });
}
