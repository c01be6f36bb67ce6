import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { clientCredentials, type EnturEvent, logTo, type Observer } from "./index.js";
import { createLibrary } from "./testing/library.js";
import { empty, json, scripted } from "./testing/scripted.js";

const SECRET = "hunter2";
const path = { shelf: SECRET, bookId: 1 };

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  vi.spyOn(Math, "random").mockReturnValue(1);
  return () => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  };
});

/** One call that is refreshed, repeated and refused, with a secret wherever one can be. */
async function eventful(on: (event: EnturEvent) => void): Promise<void> {
  const answers = [empty(401), empty(503), json({ title: SECRET, detail: SECRET }, 404)];
  let tokens = 0;
  const fetch = scripted((request) =>
    request.url.endsWith("/token")
      ? json({ access_token: `${SECRET}${++tokens}`, expires_in: 60 })
      : (answers.shift() ?? empty(500)),
  );
  const credentials = clientCredentials({ clientId: "me", clientSecret: SECRET });
  const library = createLibrary(fetch, { credentials, on });
  const headers = { "X-Note": SECRET };
  const call = library.getBook(
    { path, query: { tag: [SECRET] } },
    { correlationId: "c-1", headers },
  );
  await Promise.all([call.catch(() => {}), vi.runAllTimersAsync()]);
}

test("every step of a call is told, in order", async () => {
  const events: EnturEvent[] = [];

  await eventful((event) => events.push(event));

  const told = events.filter(({ operationId }) => operationId === "getBook");
  expect(told.map(({ type }) => type)).toEqual([
    "request",
    "response",
    "refresh",
    "request",
    "response",
    "retry",
    "request",
    "response",
    "end",
  ]);
  expect(told.at(-2)).toEqual({
    type: "response",
    operationId: "getBook",
    method: "GET",
    path: "/v1/shelves/{shelf}/books/{bookId}",
    correlationId: "c-1",
    attempt: 3,
    outcome: 404,
    durationMs: 0,
  });
  expect(told.at(-1)).toEqual({
    type: "end",
    operationId: "getBook",
    method: "GET",
    path: "/v1/shelves/{shelf}/books/{bookId}",
    correlationId: "c-1",
    ok: false,
    outcome: 404,
    attempts: 3,
    durationMs: 250,
  });
});

test("the token requests of a context are told too", async () => {
  const events: EnturEvent[] = [];

  await eventful((event) => events.push(event));

  const told = events.filter(({ operationId }) => operationId === "requestToken");
  expect(told.map(({ type }) => type)).toEqual([
    "request",
    "response",
    "end",
    "request",
    "response",
    "end",
  ]);
});

const hangs = () => new Promise<Response>(() => {});
const html = () => new Response("<html>", { headers: { "Content-Type": "text/html" } });

test.each([
  ["a success", () => json({ title: "A" }), { ok: true, outcome: 200, attempts: 1 }],
  ["an unreadable success", html, { ok: false, outcome: 200, attempts: 1 }],
  ["no answer", hangs, { ok: false, outcome: "TimeoutError", attempts: 1, durationMs: 50 }],
])("%s ends a call, and is told once", async (_, answer, ending) => {
  const events: EnturEvent[] = [];
  const options = { retries: 0, timeoutMs: 50, on: (event: EnturEvent) => void events.push(event) };
  const library = createLibrary(scripted(answer), options);

  await Promise.all([library.getBook({ path }).catch(() => {}), vi.runAllTimersAsync()]);

  expect(events.filter(({ type }) => type === "end")).toMatchObject([ending]);
  expect(events.at(-1)?.type).toBe("end");
});

test("a caller who has left ends a call that was never sent", async () => {
  const events: EnturEvent[] = [];
  const library = createLibrary(scripted(json({})), { on: (event) => void events.push(event) });

  const call = library.getBook({ path }, { signal: AbortSignal.abort("gone") });

  await expect(call).rejects.toBe("gone");
  expect(events).toMatchObject([{ type: "end", outcome: "aborted", attempts: 0 }]);
});

test("an observer that throws does no harm", async () => {
  const library = createLibrary(scripted(json({ title: "A" })), {
    on() {
      throw new Error("the observer's own");
    },
  });

  expect(await library.getBook({ path })).toEqual({ title: "A" });
});

test.each<[string, (fail: () => Promise<never>) => Observer]>([
  ["an asynchronous observer", (fail) => fail],
  [
    "an asynchronous logger",
    (fail) => logTo({ debug: fail, info: fail, warn: fail, error: fail }, "debug"),
  ],
])("what %s rejects with does no harm", async (_, observerOf) => {
  vi.useRealTimers();
  const unhandled = vi.fn();
  process.on("unhandledRejection", unhandled);
  onTestFinished(() => void process.off("unhandledRejection", unhandled));
  const on = observerOf(() => Promise.reject(new Error("the observer's own")));

  const book = await createLibrary(scripted(json({ title: "A" })), { on }).getBook({ path });
  await new Promise((resolve) => setImmediate(resolve));

  expect(book).toEqual({ title: "A" });
  expect(unhandled).not.toHaveBeenCalled();
});

test.each([
  ["debug", 15],
  ["info", 5],
  ["warn", 3],
  ["error", 0],
  ["off", 0],
] as const)("at level %s, %i lines are written, and no secret", async (level, lines) => {
  const write = vi.fn<(fields: object, message: string) => void>();
  const logger = { debug: write, info: write, warn: write, error: write };

  await eventful(logTo(logger, level));

  expect(write).toHaveBeenCalledTimes(lines);
  expect(JSON.stringify(write.mock.calls)).not.toContain(SECRET);
});

test("a line says what happened, its fields beside it", async () => {
  const info = vi.fn();
  const warn = vi.fn();

  await eventful(logTo({ debug() {}, info, warn, error() {} }));

  expect(info.mock.calls.map(([, message]) => message)).toEqual([
    "getBook refresh",
    "getBook retry in 250 ms after 503",
  ]);
  expect(warn.mock.calls.map(([, message]) => message)).toEqual([
    "getBook 401 in 0 ms",
    "getBook 503 in 0 ms",
    "getBook 404 in 0 ms",
  ]);
  expect(warn.mock.calls[0]?.[0]).toMatchObject({ operationId: "getBook", outcome: 401 });
});

test("console is a logger", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});

  await eventful(logTo(console, "warn"));

  expect(warn).toHaveBeenCalledTimes(3);
});
