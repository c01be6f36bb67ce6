import { beforeEach, expect, test, vi } from "vitest";
import { cacheToken } from "./token-cache.js";

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  return () => void vi.useRealTimers();
});

test.each([
  [86_400_000, 86_340_000],
  [60_000, 54_000],
])("a token that lives %i ms is renewed after %i ms", async (lifetimeMs, renewedMs) => {
  const request = vi.fn(async () => ({ token: "t", lifetimeMs }));
  const cache = cacheToken(request);
  await cache.get();

  vi.setSystemTime(renewedMs - 1);
  const kept = cache.get();
  vi.setSystemTime(renewedMs);
  await cache.get();

  expect(kept).toBe("t");
  expect(request).toHaveBeenCalledTimes(2);
});

test("a lifetime counts from when the token was asked for", async () => {
  const cache = cacheToken(async () => {
    vi.setSystemTime(50_000);
    return { token: "t", lifetimeMs: 60_000 };
  });
  await cache.get();

  vi.setSystemTime(54_000);

  expect(cache.get()).toBeInstanceOf(Promise);
});

test("a token that was dropped already does not take its successor along", async () => {
  let count = 0;
  const cache = cacheToken(async () => ({ token: `t${++count}`, lifetimeMs: 60_000 }));
  await cache.get();
  cache.drop("t1");
  await cache.get();

  cache.drop("t1");

  expect(cache.get()).toBe("t2");
});

test("a failed request is forgotten", async () => {
  const request = vi.fn<() => Promise<{ token: string; lifetimeMs: number }>>();
  request.mockRejectedValueOnce(new Error("down"));
  request.mockResolvedValueOnce({ token: "t", lifetimeMs: 60_000 });
  const cache = cacheToken(request);

  await expect(cache.get()).rejects.toThrow("down");

  expect(await cache.get()).toBe("t");
});
