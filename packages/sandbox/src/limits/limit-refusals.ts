import { Refusal } from "../http/refusal.js";
import { type QuotaReading, quotaHeaders } from "./quota-headers.js";

/** 429: no call succeeds before the window ends. */
export function quotaUsedUp(reading: QuotaReading, now: Date): Refusal {
  const { allowed, used, endsAt } = reading;
  return new Refusal(429, "The quota of this token is used up", {
    detail: `${used} calls made, ${allowed} allowed; the window ends at ${timeOf(endsAt)} GMT`,
    headers: quotaHeaders(reading, now),
  });
}

/** 429: the call came too soon after another one. */
export function tooClose(perSecond: number, reading: QuotaReading, now: Date): Refusal {
  return new Refusal(429, "Calls come too close together", {
    detail: `${perSecond} calls per second are allowed, evenly spread`,
    headers: {
      ...quotaHeaders(reading, now),
      "Spike-Allowed": String(perSecond),
      "Spike-Range": "second",
    },
  });
}

function timeOf(instant: Date): string {
  return instant.toISOString().slice(11, 19);
}
