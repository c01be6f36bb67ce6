import { expect, test } from "vitest";
import { readQuota, readSpike } from "./rate-limit.js";

const NOW = Date.parse("Fri, 01 May 2026 10:00:00 GMT");
const ENDS = "Fri, 01 May 2026 10:00:30 GMT";

test.each<[Record<string, string>, number, object | undefined]>([
  [
    { "Rate-Limit-Allowed": "10", "Rate-Limit-Available": "3", "Rate-Limit-Expiry-Time": ENDS },
    200,
    { available: 3, allowed: 10, endsMs: NOW + 30_000 },
  ],
  [
    { "Rate-Limit-Available": "3", "Rate-Limit-Expiry-Time": ENDS },
    200,
    { available: 3, allowed: undefined, endsMs: NOW + 30_000 },
  ],
  [
    { "Rate-Limit-Available": "3", "Rate-Limit-Expiry-Time": ENDS },
    429,
    { available: 0, allowed: undefined, endsMs: NOW + 30_000 },
  ],
  [
    {
      "Rate-Limit-Available": "3",
      "Rate-Limit-Expiry-Time": ENDS,
      Date: "Fri, 01 May 2026 10:00:20 GMT",
    },
    200,
    { available: 3, allowed: undefined, endsMs: NOW + 10_000 },
  ],
  [
    {
      "Rate-Limit-Available": "0",
      "Rate-Limit-Expiry-Time": "Fri, 01 Jan 2100 00:00:00 GMT",
    },
    200,
    { available: 0, allowed: undefined, endsMs: NOW + 65_000 },
  ],
  [{ "Rate-Limit-Available": "3" }, 200, undefined],
  [{ "Rate-Limit-Available": "some", "Rate-Limit-Expiry-Time": ENDS }, 200, undefined],
  [{ "Rate-Limit-Expiry-Time": ENDS }, 200, undefined],
  [{}, 200, undefined],
])("%o on a %i says %o", (headers, status, reading) => {
  expect(readQuota(new Response(null, { status, headers }), NOW)).toEqual(reading);
});

test("a spike leaves the quota as it was", () => {
  const headers = {
    "Rate-Limit-Available": "3",
    "Rate-Limit-Expiry-Time": ENDS,
    "Spike-Allowed": "2",
  };

  const reading = readQuota(new Response(null, { status: 429, headers }), NOW);

  expect(reading).toMatchObject({ available: 3 });
});

test.each<[Record<string, string>, number, number | undefined]>([
  [{ "Spike-Allowed": "2", "Spike-Range": "second" }, 429, 500],
  [{ "Spike-Allowed": "30", "Spike-Range": "MINUTE" }, 429, 2_000],
  [{ "spike-arrest-allowed": "4" }, 429, 250],
  [{ "Spike-Allowed": "2" }, 200, undefined],
  [{ "Spike-Allowed": "none" }, 429, undefined],
  [{ "Spike-Allowed": "0" }, 429, undefined],
])("%o on a %i asks for a gap of %s ms", (headers, status, gapMs) => {
  expect(readSpike(new Response(null, { status, headers }))).toBe(gapMs);
});
