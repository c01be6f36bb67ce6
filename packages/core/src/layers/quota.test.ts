import { beforeEach, expect, test, vi } from "vitest";
import { bearer, type EnturEvent, type EnturOptions, isRefusedError } from "../index.js";
import { createLibrary, type Library } from "../testing/library.js";
import { empty, json, type Scripted, type Step, scripted } from "../testing/scripted.js";

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  return () => void vi.useRealTimers();
});

const PAGE = { totalItems: 0, totalPages: 0 };

/** A server with `allowed` calls per minute, each taking 10 ms; what it refuses is a 429. */
function limited(allowed: number): Scripted & { readonly refused: () => number } {
  let used = 0;
  let refused = 0;
  let endsMs = 0;
  const fetch = scripted(async () => {
    await new Promise((resolve) => setTimeout(resolve, 10));
    if (Date.now() >= endsMs) {
      used = 0;
      // An HTTP date has whole seconds.
      endsMs = Math.floor(Date.now() / 1_000) * 1_000 + 60_000;
    }
    used++;
    const status = used > allowed ? 429 : 200;
    if (status === 429) refused++;
    return json(PAGE, status, {
      "Rate-Limit-Allowed": String(allowed),
      "Rate-Limit-Available": String(Math.max(0, allowed - used)),
      "Rate-Limit-Expiry-Time": new Date(endsMs).toUTCString(),
    });
  });
  return Object.assign(fetch, { refused: () => refused });
}

function burst(library: Library, count: number): Promise<unknown>[] {
  return Array.from({ length: count }, (_, nth) =>
    library.getBooks({ query: { page: nth + 1 } }, { retries: 0 }),
  );
}

function patient(fetch: Scripted, options: Partial<EnturOptions> = {}): Library {
  return createLibrary(fetch, { totalTimeoutMs: Number.POSITIVE_INFINITY, ...options });
}

test("once the window is known, nothing is sent that would be refused", async () => {
  const fetch = limited(5);
  const library = patient(fetch);
  await Promise.all([library.getBooks(), vi.advanceTimersByTimeAsync(10)]);

  const calls = Promise.all(burst(library, 14));
  await vi.runAllTimersAsync();
  await calls;

  expect(fetch.requests).toHaveLength(15);
  expect(fetch.refused()).toBe(0);
  expect(Date.now()).toBe(120_010);
});

test("with quota off, everything is sent at once", async () => {
  const fetch = limited(5);
  const library = patient(fetch, { quota: false });
  await Promise.all([library.getBooks(), vi.advanceTimersByTimeAsync(10)]);

  const calls = Promise.allSettled(burst(library, 14));
  await vi.runAllTimersAsync();
  await calls;

  expect(fetch.refused()).toBe(10);
});

test("calls are let through in the order they came", async () => {
  const fetch = limited(2);
  const library = patient(fetch);
  await Promise.all([library.getBooks(), vi.advanceTimersByTimeAsync(10)]);

  const calls = Promise.all(burst(library, 7));
  await vi.runAllTimersAsync();
  await calls;

  const pages = fetch.requests.slice(1).map(({ url }) => new URL(url).searchParams.get("page"));
  expect(pages).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
});

test("a call that would have to wait past its deadline is refused at once", async () => {
  const fetch = limited(1);
  const library = patient(fetch);
  await Promise.all([library.getBooks(), vi.advanceTimersByTimeAsync(10)]);

  const call = library.getBooks({}, { totalTimeoutMs: 30_000 });

  await expect(call).rejects.toSatisfy(isRefusedError);
  expect(fetch.requests).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});

test("a caller who leaves the queue gives up the place, and no timer is left", async () => {
  const fetch = limited(1);
  const library = patient(fetch);
  await Promise.all([library.getBooks(), vi.advanceTimersByTimeAsync(10)]);
  const controller = new AbortController();
  const left = library.getBooks({}, { signal: controller.signal }).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(1);

  controller.abort("left");

  expect(await left).toBe("left");
  expect(vi.getTimerCount()).toBe(0);
});

test("spike arrest is answered by a gap between calls", async () => {
  const sentMs: number[] = [];
  const refuse = empty(429, { "Spike-Allowed": "2", "Spike-Range": "second" });
  const fetch = scripted(() => {
    sentMs.push(Date.now());
    return sentMs.length === 1 ? refuse : json(PAGE);
  });
  const library = patient(fetch);
  await library.getBooks({}, { retries: 0 }).catch(() => {});

  const calls = Promise.all(burst(library, 3));
  await vi.runAllTimersAsync();
  await calls;

  expect(sentMs).toEqual([0, 500, 1_000, 1_500]);
});

test("maxConcurrent calls are under way at most, and a failed one makes room", async () => {
  let underWay = 0;
  let most = 0;
  const step: Step = async () => {
    most = Math.max(most, ++underWay);
    await new Promise((resolve) => setTimeout(resolve, 10));
    underWay--;
    throw new Error("reset");
  };
  const library = createLibrary(scripted(step), { maxConcurrent: 3 });

  const calls = Promise.allSettled(burst(library, 10));
  await vi.runAllTimersAsync();

  expect(await calls).toHaveLength(10);
  expect(most).toBe(3);
  expect(Date.now()).toBe(40);
});

test("a window that nobody tells of any more does not stay shut", async () => {
  const told = json(PAGE, 200, {
    "Rate-Limit-Allowed": "1",
    "Rate-Limit-Available": "0",
    "Rate-Limit-Expiry-Time": new Date(1_000).toUTCString(),
  });
  const fetch = scripted(told, new Error("reset"), json(PAGE));
  const library = patient(fetch);
  await library.getBooks();

  const calls = Promise.allSettled(burst(library, 4));
  await vi.runAllTimersAsync();
  await calls;

  expect(fetch.requests).toHaveLength(5);
  expect(Date.now()).toBe(1_000);
});

test("a hold is told", async () => {
  const events: EnturEvent[] = [];
  const library = patient(limited(5), { maxConcurrent: 1, on: (event) => void events.push(event) });

  const calls = Promise.all(burst(library, 2));
  await vi.runAllTimersAsync();
  await calls;

  expect(events.filter(({ type }) => type === "hold")).toMatchObject([{ reason: "maxConcurrent" }]);
});

test("maxConcurrent below 1 is refused", () => {
  expect(() => createLibrary(scripted(json(PAGE)), { maxConcurrent: 0 })).toThrow(
    "maxConcurrent must be a number, 1 or above",
  );
});

test("a call whose time is up before it is sent gives its place back", async () => {
  const fetch = scripted(json(PAGE));
  const late = vi
    .fn(() => "token")
    .mockImplementationOnce(() => {
      vi.advanceTimersByTime(200);
      return "token";
    });
  const library = createLibrary(fetch, {
    credentials: bearer(late),
    maxConcurrent: 1,
    totalTimeoutMs: 100,
  });

  await expect(library.getBooks()).rejects.toMatchObject({ name: "TimeoutError" });
  await library.getBooks();

  expect(fetch.requests).toHaveLength(1);
});

test("an absurd end of the window does not shut the client for good", async () => {
  const absurd = json(PAGE, 200, {
    "Rate-Limit-Available": "0",
    "Rate-Limit-Expiry-Time": "Fri, 01 Jan 2100 00:00:00 GMT",
  });
  const library = createLibrary(scripted(absurd, json(PAGE)), { totalTimeoutMs: 70_000 });
  await library.getBooks();

  const held = library.getBooks();
  await vi.runAllTimersAsync();

  expect(await held).toEqual(PAGE);
  expect(Date.now()).toBe(65_000);
});
