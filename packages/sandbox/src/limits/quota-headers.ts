/** Where a caller stands within a window. */
export interface QuotaReading {
  /** Calls allowed per window. */
  readonly allowed: number;
  /** Calls made in this one, those refused among them. */
  readonly used: number;
  readonly endsAt: Date;
}

/** What every answer says of the caller's quota; `now` is the clock that the end of the window is told by. */
export function quotaHeaders(
  { allowed, used, endsAt }: QuotaReading,
  now: Date,
): Record<string, string> {
  return {
    "Rate-Limit-Allowed": String(allowed),
    "Rate-Limit-Available": String(Math.max(0, allowed - used)),
    "Rate-Limit-Used": String(used),
    "Rate-Limit-Range": "minute",
    "Rate-Limit-Expiry-Time": endsAt.toUTCString(),
    // A client tells from it how far the two clocks are apart.
    Date: now.toUTCString(),
  };
}
