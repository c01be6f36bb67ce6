import { expect, test, vi } from "vitest";
import { createLibrary } from "../testing/library.js";
import { json, type Step, scripted } from "../testing/scripted.js";

const hangs: Step = () => new Promise<Response>(() => {});
const never = () => new Promise<undefined>(() => {});
const HOOKS = ["onRequest", "onResponse"] as const;

test.each(HOOKS)("an %s that never settles is bounded by totalTimeoutMs", async (hook) => {
  const library = createLibrary(scripted(json({})), { totalTimeoutMs: 50 });
  library.use({ [hook]: never });

  await expect(library.getBooks()).rejects.toMatchObject({
    name: "TimeoutError",
    bound: "totalTimeoutMs",
  });
});

test.each(HOOKS)("an %s that never settles ends with the caller's signal", async (hook) => {
  const controller = new AbortController();
  const library = createLibrary(scripted(json({})));
  library.use({
    [hook]() {
      setTimeout(() => controller.abort("left"), 10);
      return never();
    },
  });

  await expect(library.getBooks({}, { signal: controller.signal })).rejects.toBe("left");
});

test("a body from middleware that never ends is bounded by totalTimeoutMs", async () => {
  const fetch = scripted(json({}));
  const library = createLibrary(fetch, { totalTimeoutMs: 50 });
  const body = new ReadableStream();
  const init = { method: "POST", body, duplex: "half" };
  library.use({ onRequest: ({ request }) => new Request(request.url, init) });

  await expect(library.getBooks()).rejects.toMatchObject({ bound: "totalTimeoutMs" });
  expect(fetch.requests).toEqual([]);
});

test("an onError that never settles is bounded too", async () => {
  const library = createLibrary(scripted(new Error("reset")), { totalTimeoutMs: 50, retries: 0 });
  library.use({ onError: never });

  await expect(library.getBooks()).rejects.toMatchObject({ bound: "totalTimeoutMs" });
});

test("an onError may still rescue a call whose time is up", async () => {
  const library = createLibrary(scripted(hangs), { totalTimeoutMs: 20 });
  library.use({
    async onError() {
      await new Promise((resolve) => setTimeout(resolve, 10));
      return json({ totalItems: 0, totalPages: 0 });
    },
  });

  expect(await library.getBooks()).toEqual({ totalItems: 0, totalPages: 0 });
});

test("a hook's request ends with the caller's signal", async () => {
  const controller = new AbortController();
  const library = createLibrary(scripted(hangs));
  const seen: AbortSignal[] = [];
  library.use({ onRequest: ({ request }) => void seen.push(request.signal) });

  const call = library.getBooks({}, { signal: controller.signal });
  controller.abort("left");

  await expect(call).rejects.toBe("left");
  expect(seen).toMatchObject([{ aborted: true, reason: "left" }]);
});

test("a hook's request ends with the call's time", async () => {
  const library = createLibrary(scripted(hangs), { totalTimeoutMs: 20 });
  const seen: AbortSignal[] = [];
  library.use({ onRequest: ({ request }) => void seen.push(request.signal) });

  await expect(library.getBooks()).rejects.toMatchObject({ bound: "totalTimeoutMs" });
  expect(seen).toMatchObject([{ aborted: true, reason: { bound: "totalTimeoutMs" } }]);
});

test.each([
  ["before it is sent", () => AbortSignal.abort("enough"), 0],
  ["while it is under way", endingSoon, 1],
])("a signal that middleware sets ends the call %s", async (_, signalOf, sent) => {
  const fetch = scripted(hangs);
  const library = createLibrary(fetch);
  library.use({ onRequest: ({ request }) => new Request(request, { signal: signalOf() }) });

  await expect(library.getBooks()).rejects.toBe("enough");
  expect(fetch.requests).toHaveLength(sent);
});

test("a signal that middleware sets does not stand in for the caller's", async () => {
  const controller = new AbortController();
  const library = createLibrary(scripted(hangs));
  const { signal } = new AbortController();
  library.use({ onRequest: ({ request }) => new Request(request, { signal }) });

  const call = library.getBooks({}, { signal: controller.signal });
  setTimeout(() => controller.abort("left"), 10);

  await expect(call).rejects.toBe("left");
});

test("neither timer nor listener is left", async () => {
  vi.useFakeTimers();
  const { signal } = new AbortController();
  const add = vi.spyOn(signal, "addEventListener");
  const remove = vi.spyOn(signal, "removeEventListener");
  const library = createLibrary(scripted(json({})));
  library.use({ onRequest: async () => undefined, onResponse: async () => undefined });

  await library.getBooks({}, { signal });

  expect(vi.getTimerCount()).toBe(0);
  expect(add).toHaveBeenCalled();
  expect(remove.mock.calls).toHaveLength(add.mock.calls.length);
  vi.useRealTimers();
});

function endingSoon(): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort("enough"), 10);
  return controller.signal;
}
