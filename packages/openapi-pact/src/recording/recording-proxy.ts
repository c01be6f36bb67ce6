import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request of the client's, as it came off the wire. */
export interface Arrived {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** Of its headers, as they were written. */
  readonly headerNames: readonly string[];
  readonly bodyBytes: number;
}

/** Stands between client and mock server. */
export interface RecordingProxy {
  readonly baseUrl: string;
  /** In the order in which they came. */
  readonly arrived: readonly Arrived[];
  close(): Promise<void>;
}

/** Passes everything on to a mock server as it is, and notes what its matching does not look at. */
export async function openRecordingProxy(mockServerPort: number): Promise<RecordingProxy> {
  const arrived: Arrived[] = [];
  const server = createServer(async (incoming, outgoing) => {
    try {
      const body = await read(incoming);
      arrived.push(noted(incoming, body.length));
      passOn(incoming, body, outgoing, mockServerPort);
    } catch {
      // The client broke off while it was sending: there is nobody left to answer.
      outgoing.destroy();
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  // What listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    arrived,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function read(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function noted({ method = "", url = "", rawHeaders }: IncomingMessage, bodyBytes: number): Arrived {
  const headerNames = rawHeaders.filter((_, index) => index % 2 === 0);
  return { method, target: url, headerNames, bodyBytes };
}

function passOn(
  { method, url, rawHeaders }: IncomingMessage,
  body: Buffer,
  outgoing: ServerResponse,
  port: number,
): void {
  // Whoever calls next may be given this port again, and must not meet a connection from before.
  outgoing.shouldKeepAlive = false;
  const onward = request({
    host: "127.0.0.1",
    port,
    method,
    path: url,
    headers: rawHeaders,
    agent: false,
  });
  onward.on("response", (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
    answer.pipe(outgoing);
  });
  onward.on("error", () => outgoing.destroy());
  onward.end(body);
}
