const SECONDS = /^\d+(?:\.\d+)?$/;
const WEEKDAY = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/;

/**
 * How long an answer asks to wait, in milliseconds: `Retry-After` (seconds or a date) or Entur's
 * `Rate-Limit-Expiry-Time` (a date), whichever is later; undefined where neither is there and readable.
 */
export function askedDelayMs(response: Response, nowMs: number): number | undefined {
  const { headers, status } = response;
  // Measured on the server's own clock where it tells it, so that a skewed one here does no harm.
  const serverNowMs = dateMs(headers.get("Date")) ?? nowMs;
  const retryAfter = headers.get("Retry-After")?.trim() ?? "";
  const asked = [
    SECONDS.test(retryAfter) ? Number(retryAfter) * 1000 : untilMs(retryAfter, serverNowMs),
    // It is on every answer, and means a wait only on the one that says the quota is used up.
    status === 429 ? untilMs(headers.get("Rate-Limit-Expiry-Time"), serverNowMs) : undefined,
  ].filter((delayMs) => delayMs !== undefined);
  return asked.length === 0 ? undefined : Math.max(0, ...asked);
}

function untilMs(date: string | null, nowMs: number): number | undefined {
  const atMs = dateMs(date);
  return atMs === undefined ? undefined : atMs - nowMs;
}

/** RFC 9110 §5.6.7: the two forms that name GMT, and asctime's, which means it. */
function dateMs(text: string | null): number | undefined {
  // Date.parse would find a date in almost any words that hold a number.
  if (text === null || !WEEKDAY.test(text)) {
    return undefined;
  }
  const atMs = Date.parse(text.endsWith("GMT") ? text : `${text} GMT`);
  return Number.isNaN(atMs) ? undefined : atMs;
}
