import type { Refusal } from "../http/refusal.js";
import { quotaUsedUp, tooClose } from "./limit-refusals.js";
import { type QuotaReading, quotaHeaders } from "./quota-headers.js";

/** How many calls are allowed. */
export interface LimitOptions {
  /** Calls per minute with one token. */
  readonly quota: number;
  /** Calls per second, evenly spread; 0 for no such limit. */
  readonly spike: number;
  /** The same for calls without `ET-Client-Name`, all of which count as one caller's. */
  readonly anonymousQuota: number;
  readonly anonymousSpike: number;
}

/** Who has called how often. */
export interface RateLimits {
  /** Counts one call. */
  readonly count: (request: Request, now: Date) => Counted;
  /** Forgets every call. */
  readonly reset: () => void;
}

/** Where a call leaves its caller. */
export interface Counted {
  /** For every answer. */
  readonly headers: Readonly<Record<string, string>>;
  /** The answer, when the call is one too many. */
  readonly refusal: Refusal | undefined;
}

interface Window extends QuotaReading {
  used: number;
  readonly spike: number;
  lastMs: number;
}

const WINDOW_MS = 60_000;
/** Past so many callers those whose window is over are forgotten. */
const MANY = 10_000;
const UNLIMITED: RateLimits = {
  count: () => ({ headers: {}, refusal: undefined }),
  reset: () => undefined,
};

/** Limits as Entur documents them: a window per token that starts at its first call, and a least distance. */
export function createRateLimits(options: LimitOptions | undefined): RateLimits {
  if (options === undefined) {
    return UNLIMITED;
  }
  const windows = new Map<string, Window>();
  return {
    count: (request, now) => {
      const window = windowOf(windows, request, options, now);
      const nowMs = now.getTime();
      const isTooClose = window.spike > 0 && nowMs - window.lastMs < 1_000 / window.spike;
      window.used += 1;
      if (window.used > window.allowed) {
        return { headers: {}, refusal: quotaUsedUp(window, now) };
      }
      if (isTooClose) {
        return { headers: {}, refusal: tooClose(window.spike, window, now) };
      }
      window.lastMs = nowMs;
      return { headers: quotaHeaders(window, now), refusal: undefined };
    },
    reset: () => windows.clear(),
  };
}

function windowOf(
  windows: Map<string, Window>,
  { headers }: Request,
  options: LimitOptions,
  now: Date,
): Window {
  const isNamed = (headers.get("et-client-name") ?? "") !== "";
  const caller = isNamed ? tokenIn(headers.get("authorization") ?? "") : "no name";
  const current = windows.get(caller);
  if (current !== undefined && now < current.endsAt) {
    return current;
  }
  if (windows.size > MANY) {
    forgetEnded(windows, now);
  }
  const started: Window = {
    allowed: isNamed ? options.quota : options.anonymousQuota,
    spike: isNamed ? options.spike : options.anonymousSpike,
    used: 0,
    endsAt: new Date(now.getTime() + WINDOW_MS),
    lastMs: current?.lastMs ?? Number.NEGATIVE_INFINITY,
  };
  windows.set(caller, started);
  return started;
}

/** The scheme is case-insensitive, so it tells no callers apart. The space keeps a token from being `no name`. */
function tokenIn(authorization: string): string {
  return ` ${authorization.slice(authorization.indexOf(" ") + 1)}`;
}

function forgetEnded(windows: Map<string, Window>, now: Date): void {
  for (const [caller, { endsAt }] of windows) {
    if (endsAt <= now) {
      windows.delete(caller);
    }
  }
}
