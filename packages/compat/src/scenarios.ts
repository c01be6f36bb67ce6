import type { IncomingMessage, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";

/** What a session has asked for so far. */
export interface Session {
  requests: number;
  tokens: number;
}

interface Exchange {
  /** The request's number in its session, from 1. */
  readonly number: number;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly body: string;
}

const MEMBER = {
  id: 42,
  customerId: "1000042",
  organisationId: 1,
  programId: 7,
  createdAt: "2025-01-02T03:04:05Z",
  updatedAt: "2025-01-02T03:04:05Z",
};
const JSON_TYPE = { "Content-Type": "application/json" };

/** How the server answers, by the name that the suite asks for. */
export const SCENARIOS: Readonly<Record<string, (exchange: Exchange) => void>> = {
  echo,
  "no-token-at-first": echo,
  "second-token": (exchange) =>
    exchange.request.headers.authorization === "Bearer token-2"
      ? echo(exchange)
      : exchange.response.writeHead(401).end(),
  "busy-twice": (exchange) =>
    exchange.number > 2
      ? echo(exchange)
      : exchange.response.writeHead(503, { "Retry-After": "0" }).end(),
  // The connection stays open until the client or the server as a whole closes it.
  stall() {},
  "stall-body": ({ response }) => {
    response.writeHead(200, { ...JSON_TYPE, "Content-Length": "100" });
    response.write('{"id":');
  },
  truncate: ({ response }) => {
    response.writeHead(200, { ...JSON_TYPE, "Content-Length": "100" });
    response.write('{"id":', () => response.destroy());
  },
  reset: ({ response }) => void response.destroy(),
  gzip: ({ response }) =>
    response
      .writeHead(200, { ...JSON_TYPE, "Content-Encoding": "gzip" })
      .end(gzipSync(JSON.stringify(MEMBER))),
  pieces({ response }) {
    const bytes = Buffer.from(JSON.stringify({ ...MEMBER, customerId: "Ærlig 🚆" }));
    const middle = bytes.indexOf("🚆") + 2;
    response.writeHead(200, JSON_TYPE);
    response.write(bytes.subarray(0, middle), () => response.end(bytes.subarray(middle)));
  },
  "no-content": ({ response }) => response.writeHead(200).end(),
  html: ({ response }) =>
    response
      .writeHead(502, { "Content-Type": "text/html" })
      .end("<!doctype html><title>Bad gateway</title>"),
  redirect: ({ response }) => response.writeHead(302, { Location: "/echo~elsewhere/" }).end(),
  pages({ request, response }) {
    const page = Number(new URL(request.url ?? "", "http://127.0.0.1").searchParams.get("page"));
    const items = [page * 2 - 1, page * 2].map((id) => ({ ...MEMBER, id }));
    response.writeHead(200, JSON_TYPE);
    response.end(JSON.stringify({ items, totalItems: 6, totalPages: 3 }));
  },
};

function echo({ number, request, response, body }: Exchange): void {
  const { method, url, headers } = request;
  response.writeHead(200, JSON_TYPE);
  response.end(JSON.stringify({ method, url, headers, body, number }));
}
