import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { isRecord } from "../document/located.js";
import type { Provider } from "../providers/provider.js";
import { Turns } from "./turns.js";

/** A provider on a loopback port, where Pact's verifier can reach it. */
export interface Bridge {
  readonly url: string;
  /** Where the verifier announces states. */
  readonly statesUrl: string;
  /** When the provider was last at work, on the clock of `performance`. */
  lastBusy(): number;
  /** What went wrong beside the answers so far, by interaction in the order of the pact. */
  notes(): readonly (readonly string[])[];
  /** Why the provider was given up, where it was; the notes of the interactions it concerns say the same. */
  gone(): string | undefined;
  /** Frees the port; only once. */
  close(): Promise<void>;
}

const STATES_PATH = "/_openapi-pact/states";

/**
 * Opens a bridge to a provider. Pact's own proxy is not used: it refuses bodies beyond 100 kB, rewrites JSON, takes the
 * process down with a provider that is not there, and answers 200 for a state that could not be reached.
 */
export async function openBridge(provider: Provider, timeoutMs = 10_000): Promise<Bridge> {
  const turns = new Turns(provider, timeoutMs);
  const open = new Set<IncomingMessage>();
  let answered = performance.now();
  const server = createServer((incoming, outgoing) => {
    open.add(incoming);
    answer(turns, incoming, outgoing)
      .catch((cause: Error) => outgoing.destroy(cause))
      .finally(() => {
        open.delete(incoming);
        answered = performance.now();
      });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  // A server that listens on a port has an address and a port.
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return {
    url,
    statesUrl: url + STATES_PATH,
    lastBusy: () => (open.size > 0 ? performance.now() : answered),
    notes: () => turns.notes(),
    gone: () => turns.gone,
    close,
  };
}

async function answer(
  turns: Turns,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const body = await bodyOf(incoming);
  if (incoming.url === STATES_PATH) {
    await announced(turns, JSON.parse(body.toString()));
    // A refusal would be repeated for two minutes; the failure is in the notes and fails the interaction.
    outgoing.setHeader("Content-Type", "application/json").end("{}");
    return;
  }
  const response = await turns.request(requestOf(incoming, body));
  outgoing.writeHead(response.status, [...response.headers].flat());
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

async function announced(turns: Turns, message: unknown): Promise<void> {
  if (!isRecord(message) || message.action !== "setup") {
    turns.teardown();
    return;
  }
  await turns.state(String(message.state), isRecord(message.params) ? message.params : {});
}

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function requestOf(
  { method = "GET", url = "/", headers, rawHeaders }: IncomingMessage,
  body: Buffer,
): Request {
  const kept = new Headers();
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = String(rawHeaders[index]);
    // These belong to the connection, which ends here.
    if (!/^(connection|content-length|host|keep-alive|transfer-encoding)$/i.test(name)) {
      kept.append(name, String(rawHeaders[index + 1]));
    }
  }
  return new Request(new URL(url, `http://${headers.host}`), {
    method,
    headers: kept,
    ...(body.length > 0 && { body: new Uint8Array(body) }),
  });
}
