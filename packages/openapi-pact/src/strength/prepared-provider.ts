import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Answer } from "../answer/answer.js";

/** A provider on a loopback port that has its answer to `/0`, `/1`, … prepared. */
export interface PreparedProvider {
  readonly url: string;
  /** The numbers that were asked for. */
  readonly asked: ReadonlySet<number>;
  /** Frees the port; only once. */
  close(): Promise<void>;
}

/** Opens a provider with these answers, and tells how many were asked for. */
export async function openPreparedProvider(
  answers: readonly Answer[],
  progress: (asked: number) => void,
): Promise<PreparedProvider> {
  const asked = new Set<number>();
  const server = createServer((incoming, outgoing) => {
    const number = Number(incoming.url?.slice(1));
    const answer = answers[number];
    if (!answer) {
      outgoing.writeHead(404).end();
      return;
    }
    const { status, headers, body } = answer;
    outgoing.writeHead(status, headers);
    outgoing.end(body === undefined ? undefined : JSON.stringify(body));
    asked.add(number);
    progress(asked.size);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  // A server that listens on a port has an address and a port.
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url, asked, close };
}
