import { expect, test } from "vitest";
import { askedDelayMs } from "./asked-delay.js";

const NOW = Date.parse("Fri, 01 May 2026 10:00:00 GMT");

test.each([
  [{ "Retry-After": "3" }, 3_000],
  [{ "Retry-After": "0.5" }, 500],
  [{ "Retry-After": "0" }, 0],
  [{ "Retry-After": "Fri, 01 May 2026 10:00:07 GMT" }, 7_000],
  [{ "Retry-After": "Friday, 01-May-26 10:00:07 GMT" }, 7_000],
  [{ "Retry-After": "Fri May  1 10:00:07 2026" }, 7_000],
  [{ "Retry-After": "Fri, 01 May 2026 09:00:00 GMT" }, 0],
  [{ "Rate-Limit-Expiry-Time": "Fri, 01 May 2026 10:00:30 GMT" }, 30_000],
  [{ "Retry-After": "3", "Rate-Limit-Expiry-Time": "Fri, 01 May 2026 10:00:30 GMT" }, 30_000],
  [{ "Retry-After": "60", "Rate-Limit-Expiry-Time": "Fri, 01 May 2026 10:00:30 GMT" }, 60_000],
  [{ "Retry-After": "soon 5" }, undefined],
  [{ "Retry-After": "-1" }, undefined],
  [{ "Retry-After": "Friday, at noon" }, undefined],
  [{}, undefined],
] as [Record<string, string>, number | undefined][])("%o asks for %s ms", (headers, delayMs) => {
  expect(askedDelayMs(new Response(null, { status: 429, headers }), NOW)).toBe(delayMs);
});

test("a date is measured on the server's own clock where it shows it", () => {
  const headers = {
    Date: "Fri, 01 May 2026 12:00:00 GMT",
    "Retry-After": "Fri, 01 May 2026 12:00:02 GMT",
  };

  expect(askedDelayMs(new Response(null, { status: 503, headers }), NOW)).toBe(2_000);
});

test("the end of a quota's window means a wait only where the quota is used up", () => {
  const headers = { "Rate-Limit-Expiry-Time": "Fri, 01 May 2026 10:00:30 GMT" };

  expect(askedDelayMs(new Response(null, { status: 503, headers }), NOW)).toBeUndefined();
});
