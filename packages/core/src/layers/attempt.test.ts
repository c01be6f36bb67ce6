import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { bearer } from "../index.js";
import { createLibrary } from "../testing/library.js";
import { json, type Step, scripted } from "../testing/scripted.js";

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  return () => void vi.useRealTimers();
});

const hangs: Step = () => new Promise<Response>(() => {});

/** A response whose body says nothing until it is cancelled. */
function stalled(onCancel: () => void = () => {}): Response {
  return new Response(new ReadableStream({ cancel: onCancel }), {
    headers: { "Content-Type": "application/json" },
  });
}

async function outcomeOf(call: Promise<unknown>): Promise<unknown> {
  const outcome = call.catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return outcome;
}

test.each([
  ["no answer", hangs],
  ["a body that does not end", () => stalled()],
] as [string, Step][])("%s is a TimeoutError after timeoutMs", async (_, step) => {
  const library = createLibrary(scripted(step), { timeoutMs: 30, retries: 0 });

  const error = await outcomeOf(library.getBooks());

  expect(error).toMatchObject({ name: "TimeoutError", bound: "timeoutMs", limitMs: 30 });
  expect(performance.now()).toBe(30);
});

test("totalTimeoutMs ends the call in the midst of an attempt", async () => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  onTestFinished(() => void vi.restoreAllMocks());
  const options = { timeoutMs: 40, totalTimeoutMs: 100, retries: 9 };

  const error = await outcomeOf(createLibrary(scripted(hangs), options).getBooks());

  expect(error).toMatchObject({ name: "TimeoutError", bound: "totalTimeoutMs", limitMs: 100 });
  expect(error).toHaveProperty("attempts.length", 3);
  expect(performance.now()).toBe(100);
});

test("what a busy machine gets to when the time is up is not sent", async () => {
  const fetch = scripted(json({}));
  const setTimer = vi.spyOn(globalThis, "setTimeout");
  const credentials = bearer(() => {
    vi.advanceTimersByTime(200);
    return "token";
  });
  const library = createLibrary(fetch, { credentials, totalTimeoutMs: 100 });

  const error = await outcomeOf(library.getBooks());

  expect(error).toMatchObject({ name: "TimeoutError", bound: "totalTimeoutMs" });
  expect(fetch.requests).toEqual([]);
  expect(setTimer.mock.calls.filter(([, delayMs = 0]) => delayMs < 0)).toEqual([]);
});

test("the request's signal ends with the attempt that is given up", async () => {
  const fetch = scripted(hangs);
  const library = createLibrary(fetch, { timeoutMs: 30, retries: 0 });

  await outcomeOf(library.getBooks());

  expect(fetch.last().signal.aborted).toBe(true);
});

test("an abort is thrown as the caller gave it, and leaves no timer", async () => {
  const reason = new Error("changed my mind");
  const controller = new AbortController();
  const call = createLibrary(scripted(hangs)).getBooks({}, { signal: controller.signal });
  const outcome = call.catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(1);

  controller.abort(reason);

  expect(await outcome).toBe(reason);
  expect(vi.getTimerCount()).toBe(0);
});

test("a call of a caller who has already left is not sent", async () => {
  const fetch = scripted(json({}));

  const call = createLibrary(fetch).getBooks({}, { signal: AbortSignal.abort("left") });

  await expect(call).rejects.toBe("left");
  expect(fetch.requests).toEqual([]);
});

test("no timer and no listener is left after a call", async () => {
  const { signal } = new AbortController();
  const add = vi.spyOn(signal, "addEventListener");
  const remove = vi.spyOn(signal, "removeEventListener");

  await createLibrary(scripted(json({ totalItems: 0, totalPages: 0 }))).getBooks({}, { signal });

  expect(vi.getTimerCount()).toBe(0);
  expect(add.mock.calls).toHaveLength(1);
  expect(remove.mock.calls).toEqual(add.mock.calls.map(([type, listener]) => [type, listener]));
});

test("Infinity is no bound", async () => {
  const options = { timeoutMs: Number.POSITIVE_INFINITY, totalTimeoutMs: Number.POSITIVE_INFINITY };
  const slow: Step = async () => {
    await new Promise((resolve) => setTimeout(resolve, 2 ** 30));
    return json({ totalItems: 0, totalPages: 0 });
  };

  const outcome = await outcomeOf(createLibrary(scripted(slow), options).getBooks());

  expect(outcome).toEqual({ totalItems: 0, totalPages: 0 });
});

test("a failure whose body breaks off is still that failure", async () => {
  const broken = () =>
    new Response(new ReadableStream({ start: (body) => body.error(new Error("reset")) }), {
      status: 404,
    });

  const error = await outcomeOf(createLibrary(scripted(broken)).hasBook({ path: { bookId: 1 } }));

  expect(error).toMatchObject({ name: "HttpError", status: 404, body: undefined });
});

test("a success whose body breaks off is a NetworkError", async () => {
  const broken = () =>
    new Response(new ReadableStream({ start: (body) => body.error(new Error("reset")) }));
  const library = createLibrary(scripted(broken), { retries: 0 });

  const error = await outcomeOf(library.getBooks());

  expect(error).toMatchObject({ name: "NetworkError", cause: new Error("reset") });
});
