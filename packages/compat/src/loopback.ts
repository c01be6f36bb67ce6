import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { text } from "node:stream/consumers";
import { SCENARIOS, type Session } from "./scenarios.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
};
/** Forbids eval and its kin, as careful sites do. */
const POLICY = "default-src 'self'; script-src 'self' 'nonce-compat'";

/** A server on a port of its own, on loopback. */
export interface Loopback extends AsyncDisposable {
  readonly origin: string;
}

/**
 * Plays scenarios at `/<scenario>~<session>/…`, each session counting its own requests, and serves the consumer's
 * files at `/consumer/…`, so that a page has its API at its own origin.
 */
export async function listen(folder: string): Promise<Loopback> {
  const sessions = new Map<string, Session>();
  const server = createServer(async (request, response) => {
    const [, first = "", ...rest] = (request.url ?? "").split("/");
    if (first === "consumer") {
      return serveFile(join(folder, ...rest), response);
    }
    const session = sessions.get(first) ?? { requests: 0, tokens: 0 };
    sessions.set(first, session);
    return play(first.split("~")[0] ?? "", session, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on TCP has an address of this form.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function serveFile(file: string, response: ServerResponse): Promise<void> {
  const content = await readFile(file).catch(() => undefined);
  response.writeHead(content ? 200 : 404, {
    "Content-Type": TYPES[extname(file)] ?? "text/plain",
    "Content-Security-Policy": POLICY,
  });
  response.end(content);
}

async function play(
  name: string,
  session: Session,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await text(request);
  const scenario = SCENARIOS[name];
  if (scenario === undefined) {
    response.writeHead(404).end();
  } else if (request.url?.endsWith("/oauth/token")) {
    const number = ++session.tokens;
    const refused = name === "no-token-at-first" && number === 1;
    const answer = { access_token: `token-${number}`, expires_in: 3600 };
    response.writeHead(refused ? 401 : 200, { "Content-Type": "application/json" });
    response.end(JSON.stringify(refused ? { error: "invalid_client" } : answer));
  } else {
    scenario({ number: ++session.requests, request, response, body });
  }
}
