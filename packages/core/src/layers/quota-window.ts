import { readQuota, readSpike } from "./rate-limit.js";

/** What the server has said it will take, counted down as calls are sent. */
export interface QuotaWindow {
  /** What stands in the way of one more call; `Infinity` where only an answer can tell. */
  obstacle(nowMs: number): { reason: "quota" | "spike"; delayMs: number } | undefined;
  /** One call is sent. */
  take(nowMs: number): void;
  /** One call is answered while `underWay` others are not. */
  learn(response: Response, underWay: number, nowMs: number): void;
  /** Nothing is under way that could tell of a window not told of yet, which would stay shut for ever. */
  settle(): void;
}

/** Two readings of one window's end differ by no more: HTTP dates have whole seconds. */
const SAME_WINDOW_MS = 2_000;
const UNTOLD = Number.POSITIVE_INFINITY;

/** A window that nothing is known of yet, and that takes everything. */
export function createQuotaWindow(): QuotaWindow {
  let window: { left: number; readonly allowed: number; readonly endsMs: number } | undefined;
  let gapMs = 0;
  let nextAtMs = 0;

  return {
    obstacle(nowMs) {
      if (window !== undefined && nowMs >= window.endsMs) {
        window = { ...window, left: window.allowed, endsMs: UNTOLD };
      }
      if (window !== undefined && window.left <= 0) {
        return { reason: "quota", delayMs: window.endsMs - nowMs };
      }
      return nowMs < nextAtMs ? { reason: "spike", delayMs: nextAtMs - nowMs } : undefined;
    },

    take(nowMs) {
      if (window !== undefined) window.left--;
      if (gapMs > 0) nextAtMs = nowMs + gapMs;
    },

    learn(response, underWay, nowMs) {
      const spikeMs = readSpike(response);
      if (spikeMs !== undefined) {
        gapMs = spikeMs;
        nextAtMs = nowMs + gapMs;
      }
      const reading = readQuota(response, nowMs);
      if (reading === undefined) {
        return;
      }
      const { available, endsMs, allowed = window?.allowed ?? 1 } = reading;
      const laterMs =
        window === undefined || window.endsMs === UNTOLD ? UNTOLD : endsMs - window.endsMs;
      if (laterMs < -SAME_WINDOW_MS) {
        return; // It tells of a window before this one.
      }
      // Calls still under way may not be counted yet, and answers may overtake each other.
      const counted = available - underWay;
      const known = window !== undefined && laterMs < SAME_WINDOW_MS ? window.left : counted;
      window = { left: Math.min(counted, known), allowed, endsMs };
    },

    settle() {
      if (window?.endsMs === UNTOLD) window = undefined;
    },
  };
}
