import { httpDateMs } from "./http-date.js";

const SECONDS = /^\d+(?:\.\d+)?$/;

/**
 * How long an answer asks to wait, in milliseconds: `Retry-After` (seconds or a date) or Entur's
 * `Rate-Limit-Expiry-Time` (a date), whichever is later; undefined where neither is there and readable.
 */
export function askedDelayMs(response: Response, nowMs: number): number | undefined {
  const { headers, status } = response;
  // Measured on the server's own clock where it tells it, so that a skewed one here does no harm.
  const serverNowMs = httpDateMs(headers.get("Date")) ?? nowMs;
  const retryAfter = headers.get("Retry-After")?.trim() ?? "";
  const asked = [
    SECONDS.test(retryAfter) ? Number(retryAfter) * 1000 : untilMs(retryAfter, serverNowMs),
    // It is on every answer, and means a wait only on the one that says the quota is used up.
    status === 429 ? untilMs(headers.get("Rate-Limit-Expiry-Time"), serverNowMs) : undefined,
  ].filter((delayMs) => delayMs !== undefined);
  return asked.length === 0 ? undefined : Math.max(0, ...asked);
}

function untilMs(date: string | null, nowMs: number): number | undefined {
  const atMs = httpDateMs(date);
  return atMs === undefined ? undefined : atMs - nowMs;
}
