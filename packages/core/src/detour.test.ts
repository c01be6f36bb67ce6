import { expect, test, vi } from "vitest";
import { createCall } from "./call.js";
import { createDetour, type Exchange, type LoadWire } from "./detour.js";
import { isNetworkError, isTimeoutError } from "./index.js";
import { settingsFrom } from "./settings.js";
import { libraryTable } from "./testing/library.js";
import { json } from "./testing/scripted.js";

const answer = json({ title: "A" });
const loaded = { createWire: () => async () => answer };
const never: LoadWire = () => new Promise(() => {});

function exchange(signal?: AbortSignal): Exchange {
  const { getBooks: operation } = libraryTable;
  if (operation === undefined) throw new Error("getBooks is in the table");
  const call = createCall({
    operationId: "getBooks",
    operation,
    settings: settingsFrom({ totalTimeoutMs: 1_000 }),
    correlationId: "c-1",
    signal,
    body: null,
    fetch: async () => answer,
    observer: undefined,
    shared: true,
    raw: false,
  });
  const draft = { path: "/v1/books", search: "", headers: {}, body: null };
  return { call, draft, parts: {}, extras: {} };
}

function detourOver(load: LoadWire) {
  return createDetour({
    baseUrl: "https://api.example.com/library",
    identified: (headers) => headers,
    send: async () => answer,
    load,
  });
}

test("nothing is loaded before somebody needs it, and middleware needs it at once", () => {
  const load = vi.fn(async () => loaded);
  const detour = detourOver(load);
  expect(load).not.toHaveBeenCalled();

  detour.use({ onRequest: () => undefined });

  expect(load).toHaveBeenCalledOnce();
});

test("what could not be loaded fails the call as the network does, and the next call tries again", async () => {
  const cause = new TypeError("Failed to fetch dynamically imported module");
  const load = vi.fn(async () => loaded).mockRejectedValueOnce(cause);
  const detour = detourOver(load);

  await expect(detour.send(exchange())).rejects.toSatisfy(
    (error) => isNetworkError(error) && error.cause === cause,
  );
  expect(await detour.send(exchange())).toBe(answer);
});

test("loading takes no longer than the call may", async () => {
  vi.useFakeTimers();
  const sent = detourOver(never).send(exchange());
  const rejected = expect(sent).rejects.toSatisfy(
    (error) => isTimeoutError(error) && error.bound === "totalTimeoutMs",
  );

  await vi.advanceTimersByTimeAsync(1_000);

  await rejected;
  vi.useRealTimers();
});

test("the caller's abort ends the wait for it", async () => {
  const controller = new AbortController();
  const sent = detourOver(never).send(exchange(controller.signal));
  const reason = new Error("left");

  controller.abort(reason);

  await expect(sent).rejects.toBe(reason);
});
