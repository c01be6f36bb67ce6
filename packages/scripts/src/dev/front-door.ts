import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

/** The one address of sandboxes that follow each other. */
export interface FrontDoor {
  readonly url: string;
  /** Lets requests from now on go to another port; resolves when those under way are answered, or have had their time. */
  readonly leadTo: (port: number) => Promise<void>;
  readonly close: () => void;
}

/** How long a request may still take where a newer sandbox has taken over. */
const GRACE_MS = 5000;

/** Listens on a loopback port and passes everything on; rejects where the port is taken. */
export function openFrontDoor(port: number): Promise<FrontDoor> {
  let behind: number | undefined;
  let underWay = new Set<Promise<unknown>>();
  const server = createServer((incoming, outgoing) => {
    if (behind === undefined) {
      outgoing.writeHead(503).end("The sandbox is not up yet; the terminal says why.\n");
    } else {
      const those = underWay;
      const answered = new Promise((close) => outgoing.once("close", close));
      those.add(answered);
      answered.then(() => those.delete(answered));
      passOn(incoming, outgoing, behind);
    }
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      // Listening on a port, an address has one.
      const { port: bound } = server.address() as AddressInfo;
      resolve({
        url: `http://127.0.0.1:${bound}`,
        leadTo: async (next) => {
          const former = underWay;
          underWay = new Set();
          behind = next;
          await Promise.race([Promise.all(former), pause(GRACE_MS, undefined, { ref: false })]);
        },
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}

function passOn(incoming: IncomingMessage, outgoing: ServerResponse, port: number): void {
  const { method, url, rawHeaders } = incoming;
  const onward = request({ host: "127.0.0.1", port, method, path: url, headers: rawHeaders });
  onward.on("response", (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
    answer.pipe(outgoing);
    answer.on("error", () => outgoing.destroy());
  });
  // A sandbox that breaks a connection on purpose breaks the caller's.
  onward.on("error", () => outgoing.destroy());
  outgoing.on("close", () => onward.destroy());
  incoming.pipe(onward);
}
