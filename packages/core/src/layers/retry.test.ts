import { beforeEach, expect, test, vi } from "vitest";
import { clientCredentials } from "../index.js";
import { createLibrary, type Library } from "../testing/library.js";
import { empty, json, type Scripted, type Step, scripted } from "../testing/scripted.js";

const path = { shelf: "a", bookId: 1 };
const page = json({ totalItems: 0, totalPages: 0 });
const body = { title: "Æ" };

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  vi.spyOn(Math, "random").mockReturnValue(0.5);
  return () => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  };
});

/** The answer of `call`, and how long the waits before it were together. */
async function settled(call: Promise<unknown>): Promise<{ outcome: unknown; waitedMs: number }> {
  let waitedMs = -1;
  const outcome = call
    .catch((error: unknown) => error)
    .finally(() => {
      waitedMs = performance.now() - startedMs;
    });
  const startedMs = performance.now();
  await vi.runAllTimersAsync();
  return { outcome: await outcome, waitedMs };
}

const bookId = { bookId: 1 };
const CALLS: { name: string; call: (library: Library) => Promise<unknown>; sent: number }[] = [
  { name: "GET", call: (library) => library.getBooks(), sent: 3 },
  { name: "HEAD", call: (library) => library.hasBook({ path: bookId }), sent: 3 },
  { name: "DELETE", call: (library) => library.removeBook({ path: bookId }), sent: 3 },
  { name: "PUT", call: (library) => library.annotateBook({ path: bookId, body: "x" }), sent: 3 },
  { name: "POST that reads", call: (library) => library.findBooks({ body }), sent: 3 },
  { name: "POST", call: (library) => library.addBook({ body }), sent: 1 },
  { name: "PATCH", call: (library) => library.changeBook({ path: bookId, body }), sent: 1 },
];

test.each(CALLS)("a $name is sent $sent time(s) to a server that says later", async (each) => {
  const fetch = scripted(empty(503));

  await settled(each.call(createLibrary(fetch)));

  expect(fetch.requests).toHaveLength(each.sent);
});

test.each(CALLS)("a $name is sent $sent time(s) to a server that is not there", async (each) => {
  const fetch = scripted(new Error("reset"));

  const { outcome } = await settled(each.call(createLibrary(fetch)));

  expect(fetch.requests).toHaveLength(each.sent);
  expect(outcome).toMatchObject({ name: "NetworkError", cause: new Error("reset") });
});

test.each([
  [408, 2],
  [429, 2],
  [502, 2],
  [503, 2],
  [504, 2],
  [400, 1],
  [401, 1],
  [403, 1],
  [404, 1],
  [500, 1],
  [501, 1],
])("after a %i it is sent %i time(s)", async (status, sent) => {
  const fetch = scripted(empty(status), page);

  await settled(createLibrary(fetch).getBooks());

  expect(fetch.requests).toHaveLength(sent);
});

test("a body is sent again intact", async () => {
  const fetch = scripted(empty(503), empty(503), json(body));

  await settled(createLibrary(fetch).findBooks({ body }));

  expect(await fetch.bodies()).toEqual(Array(3).fill(JSON.stringify(body)));
});

test.each([
  [0, [125, 250, 500, 1_000, 2_000, 4_000, 4_000]],
  [1, [125]],
])("it waits between 0 and 250 ms, doubling to 8 s, at random (%i)", async (_, halves) => {
  const fetch = scripted(...halves.map(() => empty(503)), page);

  const { waitedMs } = await settled(createLibrary(fetch, { retries: 9 }).getBooks());

  expect(waitedMs).toBe(halves.reduce((sum, ms) => sum + ms, 0));
});

test("it waits as long as the server asks", async () => {
  const fetch = scripted(empty(503, { "Retry-After": "7" }), page);

  const { waitedMs } = await settled(createLibrary(fetch).getBooks());

  expect(waitedMs).toBe(7_000);
});

test("it gives the answer at once where the server asks for longer than the call may last", async () => {
  const fetch = scripted(empty(429, { "Retry-After": "60" }), page);

  const { outcome, waitedMs } = await settled(createLibrary(fetch).getBooks());

  expect(outcome).toMatchObject({ name: "HttpError", status: 429 });
  expect(waitedMs).toBe(0);
});

test.each([
  ["of the call", { retries: 1 }, { retries: 5 }, 2],
  ["of the context", {}, { retries: 1 }, 2],
  ["of 0", { retries: 0 }, {}, 1],
])("retries %s count", async (_, ofCall, ofContext, sent) => {
  const fetch = scripted(empty(503));

  await settled(createLibrary(fetch, ofContext).getBooks({}, ofCall));

  expect(fetch.requests).toHaveLength(sent);
});

test("it does not wait for a month, nor take a month for no time at all", async () => {
  const fetch = scripted(empty(503, { "Retry-After": "2592000" }));
  const library = createLibrary(fetch, { totalTimeoutMs: Number.POSITIVE_INFINITY });

  const { waitedMs } = await settled(library.getBooks());

  expect(fetch.requests).toHaveLength(1);
  expect(waitedMs).toBe(0);
});

test("an abort ends a wait at once, with the caller's own reason, and leaves no timer", async () => {
  const controller = new AbortController();
  const fetch = scripted(empty(503, { "Retry-After": "30" }));
  const call = createLibrary(fetch).getBooks({}, { signal: controller.signal });
  const outcome = call.catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(10);

  controller.abort("changed my mind");

  expect(await outcome).toBe("changed my mind");
  expect(vi.getTimerCount()).toBe(0);
  expect(fetch.requests).toHaveLength(1);
});

test("an abort during an attempt is not repeated", async () => {
  const controller = new AbortController();
  const fetch = scripted(() => {
    controller.abort("changed my mind");
    throw new TypeError("aborted");
  });

  const { outcome } = await settled(
    createLibrary(fetch).getBooks({}, { signal: controller.signal }),
  );

  expect(outcome).toBe("changed my mind");
  expect(fetch.requests).toHaveLength(1);
});

test("an attempt that takes too long is repeated while the call has time", async () => {
  const hangs: Step = () => new Promise<Response>(() => {});
  const fetch: Scripted = scripted(hangs, page);

  const { outcome, waitedMs } = await settled(createLibrary(fetch, { timeoutMs: 50 }).getBooks());

  expect(outcome).toEqual({ totalItems: 0, totalPages: 0 });
  expect(waitedMs).toBe(50 + 125);
});

test("every attempt is told on the error", async () => {
  const fetch = scripted(empty(503), new Error("reset"), empty(502));

  const { outcome } = await settled(createLibrary(fetch).getBook({ path }));

  expect(outcome).toMatchObject({
    status: 502,
    attempts: [{ outcome: 503 }, { outcome: "NetworkError" }, { outcome: 502 }],
  });
});

test.each([
  ["POST", 1],
  ["PATCH", 1],
  ["GET", 3],
])("a GET that middleware makes a %s is sent %i time(s)", async (method, sent) => {
  const fetch = scripted(empty(503));
  const library = createLibrary(fetch);
  library.use({ onRequest: ({ request }) => new Request(request, { method }) });

  const { outcome } = await settled(library.getBooks());

  expect(outcome).toMatchObject({ name: "HttpError", status: 503 });
  expect(fetch.requests.map((request) => request.method)).toEqual(Array(sent).fill(method));
});

/** A library whose token server answers what `token` says, and whose API answers with a page. */
function libraryBehind(token: () => Response | Promise<Response>): {
  library: Library;
  tokenRequests: number[];
} {
  const tokenRequests: number[] = [];
  const fetch = scripted((request) => {
    if (!request.url.startsWith("https://token.")) return page;
    tokenRequests.push(performance.now());
    return token();
  });
  const credentials = clientCredentials({ clientId: "me", clientSecret: "s" });
  return { library: createLibrary(fetch, { credentials }), tokenRequests };
}

test("it waits as long as the token server asks", async () => {
  const answers = [empty(429, { "Retry-After": "7" })];
  const { library } = libraryBehind(() => answers.shift() ?? json({ access_token: "t" }));

  const { outcome, waitedMs } = await settled(library.getBooks());

  expect(outcome).toEqual({ totalItems: 0, totalPages: 0 });
  expect(waitedMs).toBe(7_000);
});

test("many calls that wait for one token share each request for it", async () => {
  let draw = 0;
  vi.spyOn(Math, "random").mockImplementation(() => (draw = (draw + 0.37) % 1));
  const { library, tokenRequests } = libraryBehind(async () => {
    await new Promise((resolve) => setTimeout(resolve, 10));
    return empty(503);
  });

  const calls = Array.from({ length: 50 }, () => library.getBooks());
  const { outcome } = await settled(Promise.allSettled(calls));

  expect(outcome).toEqual(Array(50).fill({ status: "rejected", reason: expect.anything() }));
  expect(tokenRequests).toHaveLength(3);
});
