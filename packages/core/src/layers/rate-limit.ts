import { createDateReader } from "./date-reader.js";

/** What an answer says of the quota it was counted against. */
export interface QuotaReading {
  /** Calls left in this window. */
  readonly available: number;
  /** Calls in a whole window, where it says so. */
  readonly allowed: number | undefined;
  /** When the window ends, on this machine's clock; 65 seconds from now at the latest. */
  readonly endsMs: number;
}

/**
 * Entur's windows are minutes; the rest is for clocks and whole seconds. A later end would shut every client of the
 * context on one header's word: past this, a call is let through to ask again.
 */
const LONGEST_WINDOW_MS = 65_000;

const readEnd = createDateReader();
const readNow = createDateReader();

/** Entur's quota headers; undefined where they are not all there. */
export function readQuota(response: Response, nowMs: number): QuotaReading | undefined {
  const { headers, status } = response;
  const text = headers.get("Rate-Limit-Available");
  if (text === null) {
    return undefined;
  }
  const endMs = readEnd(headers.get("Rate-Limit-Expiry-Time"));
  if (endMs === undefined || !/^\d+$/.test(text)) {
    return undefined;
  }
  const serverNowMs = readNow(headers.get("Date")) ?? nowMs;
  const allowed = Number(headers.get("Rate-Limit-Allowed") ?? Number.NaN);
  return {
    available: status === 429 && readSpike(response) === undefined ? 0 : Number(text),
    allowed: allowed > 0 ? allowed : undefined,
    endsMs: nowMs + Math.min(endMs - serverNowMs, LONGEST_WINDOW_MS),
  };
}

/** The least gap between two calls that spike arrest asks for, in milliseconds; it says so only when it refuses. */
export function readSpike({ headers, status }: Response): number | undefined {
  if (status !== 429) {
    return undefined;
  }
  const allowed = Number(headers.get("Spike-Allowed") ?? headers.get("Spike-Arrest-Allowed"));
  if (!(allowed > 0)) {
    return undefined;
  }
  const isPerMinute = /min/i.test(headers.get("Spike-Range") ?? "");
  return (isPerMinute ? 60_000 : 1_000) / allowed;
}
