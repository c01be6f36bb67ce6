import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ServedSandbox, serveSandbox } from "../serve-sandbox.js";
import { sandboxForTests } from "../testing.js";

const sandbox = sandboxForTests({ data: "example", rateLimits: "off" });
const CALLERS = 20;
const MUCH = 3_000_000;
const LAST = "Host: 127.0.0.1\r\nConnection: close\r\n";

let served: ServedSandbox;
beforeAll(async () => {
  served = await serveSandbox(sandbox, { port: 0 });
});
afterAll(() => served.close());

/** The first line that came back for bytes sent as they are. */
function firstLine(text: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    let got = "";
    const socket = connect(served.port, "127.0.0.1", () => socket.write(text));
    socket.on("data", (chunk) => {
      got += chunk.toString("latin1");
    });
    // What was received before the connection broke counts.
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(got.split("\r\n", 1)[0]));
  });
}

const body = (length: number) => `Content-Length: ${length}\r\n\r\n${" ".repeat(length)}`;
const chunks = `2faf08\r\n${" ".repeat(0x2faf08)}\r\n0\r\n\r\n`;
const accounts = "/customers/v2/profiles/1000042/customer-accounts/a";

test.each([
  {
    what: "a header",
    text: `GET / HTTP/1.1\r\n${LAST}x: ${"f".repeat(MUCH)}\r\n\r\n`,
    status: 431,
  },
  { what: "a body", text: `POST /oauth/token HTTP/1.1\r\n${LAST}${body(MUCH)}`, status: 413 },
  {
    what: "a body of unknown length",
    text: `POST /oauth/token HTTP/1.1\r\n${LAST}Transfer-Encoding: chunked\r\n\r\n${chunks}`,
    status: 413,
  },
  {
    what: "a body without a token",
    text: `PATCH ${accounts} HTTP/1.1\r\n${LAST}${body(MUCH)}`,
    status: 401,
  },
  {
    what: "a body for nothing",
    text: `POST /nowhere HTTP/1.1\r\n${LAST}${body(MUCH)}`,
    status: 404,
  },
  {
    what: "a body that GET does not have",
    text: `GET /nowhere HTTP/1.1\r\n${LAST}${body(MUCH)}`,
    status: 404,
  },
  { what: "what is no HTTP", text: "\u0016\u0003\u0001".repeat(MUCH / 3), status: 400 },
  { what: "a tunnel", text: `CONNECT a.example:80 HTTP/1.1\r\n${LAST}\r\n`, status: 405 },
])(
  "$what that is refused before it is read: everybody is told $status",
  async ({ text, status }) => {
    const lines = await Promise.all(Array.from({ length: CALLERS }, () => firstLine(text)));
    const statuses = lines.map((line) => line?.split(" ")[1]);

    expect(statuses).toEqual(Array.from({ length: CALLERS }, () => String(status)));
  },
);

test("a connection is kept for longer than clients keep one they do not use", async () => {
  const { headers } = await fetch(`${served.url}/_sandbox/health`);

  expect(headers.get("keep-alive")).toBe("timeout=120");
});
