import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { serve, type TestServer } from "./server.js";

/** One way in which an exchange goes wrong, or right. */
export type Fault =
  | { readonly kind: "ok"; readonly delayMs: number }
  /** The connection is reset: before a byte of the answer, or in the midst of its body. */
  | { readonly kind: "reset"; readonly when: "unanswered" | "answering" }
  /** No end: neither of the head, nor of the body. */
  | { readonly kind: "stall"; readonly when: "unanswered" | "answering" }
  /** The success's status, and a body that is none: cut short on the wire, cut short inside, a page, nothing. */
  | { readonly kind: "body"; readonly body: "short" | "cut" | "html" | "empty" | "rounded" }
  /** Bytes that are no HTTP. */
  | { readonly kind: "garbage" }
  | {
      readonly kind: "status";
      readonly status: number;
      readonly body: "problem" | "html" | "empty" | "cut";
      readonly headers: { readonly [name: string]: string };
      /** False leaves `Date` out, by which waits are measured. */
      readonly dated: boolean;
    }
  /** 401: because the token has expired, or for no reason that a new one would cure. */
  | { readonly kind: "unauthorised"; readonly expires: boolean }
  | { readonly kind: "redirect"; readonly status: number; readonly to: "here" | "elsewhere" };

/** A list that a provider serves. */
export interface List {
  readonly shape: "plain" | "repeats" | "circles" | "endless" | "shrinks";
  readonly pages: number;
}

/** What the server does about one call, known by its correlation id. */
export interface Script {
  /** One for each exchange; after the last, all is well. */
  readonly faults: readonly Fault[];
  /** The status of this operation's success. */
  readonly success: number;
  readonly list?: List | undefined;
}

/** One exchange, as the server saw it. */
export interface Exchange {
  readonly method: string;
  readonly body: string;
  readonly authorization: string | undefined;
  /** What was answered in full; undefined where nothing was. */
  answer: { readonly status: number; readonly text: string } | undefined;
}

/** A server that does what each call's script says, and remembers. */
export interface ChaosServer extends TestServer {
  readonly scripts: Map<string, Script>;
  readonly exchanges: Map<string, Exchange[]>;
  /** What the token endpoint does, in turn; after the last, all is well. */
  tokenFaults: Fault[];
  /** Requests under way, each with a connection of its own. */
  readonly open: Set<ServerResponse>;
  /** What another origin was sent, to which redirects point. */
  readonly elsewhere: readonly string[];
}

const TOKEN_LIFETIME_S = 3_600;

/** Stands for the HTTP date of a second from when it is sent. */
export const SOON = "<in a second>";

/** Starts the server and, on another port, the other origin. */
export async function chaosServer(): Promise<ChaosServer> {
  const elsewhere: string[] = [];
  const other = await serve((request, response) => {
    elsewhere.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)}`);
    response.end("{}");
  });
  const scripts = new Map<string, Script>();
  const exchanges = new Map<string, Exchange[]>();
  const open = new Set<ServerResponse>();
  const valid = new Set<string>();
  let issued = 0;

  const server = await serve(async (request, response) => {
    open.add(response);
    response.on("close", () => open.delete(response));
    const body = await textOf(request);
    if (body === undefined) return;
    if (request.url === "/token") {
      await giveToken(response);
    } else {
      await exchange(request, response, body);
    }
  });

  async function giveToken(response: ServerResponse): Promise<void> {
    const fault = chaos.tokenFaults.shift() ?? { kind: "ok", delayMs: 0 };
    const token = `token-${++issued}`;
    valid.add(token);
    const lifetime = { access_token: token, expires_in: TOKEN_LIFETIME_S };
    await act(fault, response, 200, JSON.stringify(lifetime));
  }

  async function exchange(
    request: IncomingMessage,
    response: ServerResponse,
    body: string,
  ): Promise<void> {
    const id = String(request.headers["x-correlation-id"]);
    const { authorization, host } = request.headers;
    const seen = exchanges.get(id) ?? [];
    exchanges.set(id, seen);
    const mine: Exchange = {
      method: String(request.method),
      body,
      authorization,
      answer: undefined,
    };
    seen.push(mine);
    const script = scripts.get(id);
    const token = authorization?.replace("Bearer ", "") ?? "";
    const fault: Fault = script?.faults[seen.length - 1] ?? { kind: "ok", delayMs: 0 };
    if (authorization !== undefined && !valid.has(token)) {
      mine.answer = answerTo(response, 401, "{}", {});
      return;
    }
    if (fault.kind === "unauthorised") {
      if (fault.expires) valid.delete(token);
      mine.answer = answerTo(response, 401, "{}", {});
      return;
    }
    if (fault.kind === "redirect") {
      const to = fault.to === "here" ? `http://${host}${request.url}` : other.url;
      mine.answer = answerTo(response, fault.status, "", { Location: to });
      return;
    }
    const success = script?.success ?? 200;
    const page = Number(new URL(`http://${host}${request.url}`).searchParams.get("page"));
    const text = script?.list ? pageOf(script.list, page) : bookOf(id, success);
    mine.answer = await act(fault, response, success, text);
  }

  const chaos: ChaosServer = {
    url: server.url,
    scripts,
    exchanges,
    tokenFaults: [],
    open,
    elsewhere,
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await other[Symbol.asyncDispose]();
    },
  };
  return chaos;
}

/** The body, unless the client breaks off. */
async function textOf(request: IncomingMessage): Promise<string | undefined> {
  try {
    return Buffer.concat(await request.toArray()).toString();
  } catch {
    // An attempt that was given up is no exchange.
    return undefined;
  }
}

function bookOf(id: string, success: number): string {
  return success === 204 ? "" : JSON.stringify({ title: id });
}

/** A page of two books, by the shape of its list. */
export function pageOf({ shape, pages }: List, page: number): string {
  const shown = { plain: page, shrinks: page, endless: page, repeats: 1, circles: page % 2 }[shape];
  const isGone = shape === "shrinks" && page === pages;
  return JSON.stringify({
    items: isGone ? [] : [{ title: `Book ${shown}a` }, { title: `Book ${shown}b` }],
    totalItems: shape === "endless" ? 1_000_000 : pages * 2,
    totalPages: shape === "plain" || shape === "shrinks" ? pages : 500_000,
  });
}

async function act(
  fault: Fault,
  response: ServerResponse,
  success: number,
  text: string,
): Promise<Exchange["answer"]> {
  switch (fault.kind) {
    case "ok":
      if (fault.delayMs > 0) await sleep(fault.delayMs);
      return answerTo(response, success, text, {});
    case "reset":
      if (fault.when === "answering") await begin(response, success, text);
      socketOf(response)?.resetAndDestroy();
      return undefined;
    case "stall":
      if (fault.when === "answering") await begin(response, success, text);
      return undefined;
    case "garbage":
      socketOf(response)?.end("what is this\r\n\r\n");
      return undefined;
    case "status":
      response.sendDate = fault.dated;
      return answerTo(response, fault.status, errorBody(fault.body), fault.headers);
    case "body":
      return spoilt(fault.body, response, success, text);
    default:
      throw new Error(`no answer to ${fault.kind}`);
  }
}

async function spoilt(
  body: (Fault & { kind: "body" })["body"],
  response: ServerResponse,
  success: number,
  text: string,
): Promise<Exchange["answer"]> {
  const status = success === 204 ? 200 : success;
  switch (body) {
    case "short":
      await begin(response, status, text);
      response.destroy();
      return undefined;
    case "cut":
      return answerTo(response, status, '{"title": "bro', {});
    case "html":
      return answerTo(response, status, "<html>", { "Content-Type": "text/html" });
    case "empty":
      return answerTo(response, status, "", {});
    case "rounded":
      return answerTo(response, status, '{"title": "x", "pages": 9007199254740993}', {});
  }
}

/** Head and half a body; what comes of the rest is up to the caller. */
async function begin(response: ServerResponse, success: number, text: string): Promise<void> {
  const status = success === 204 ? 200 : success;
  response.writeHead(status, { "Content-Type": "application/json", "Content-Length": 999 });
  await new Promise((resolve) => response.write(text.slice(0, 5) || "{", resolve));
}

function answerTo(
  response: ServerResponse,
  status: number,
  text: string,
  headers: { readonly [name: string]: string },
): Exchange["answer"] {
  const sent = Object.entries(headers).map(([name, value]) => [
    name,
    value === SOON ? inASecond() : value,
  ]);
  response.writeHead(status, { "Content-Type": "application/json", ...Object.fromEntries(sent) });
  response.end(status === 204 ? undefined : text);
  return { status, text };
}

function inASecond(): string {
  return new Date(Date.now() + 1_000).toUTCString();
}

function errorBody(body: (Fault & { kind: "status" })["body"]): string {
  return { problem: '{"title":"No"}', html: "<html>", empty: "", cut: '{"title":' }[body];
}

function socketOf(response: ServerResponse): Socket | null {
  return response.socket;
}
