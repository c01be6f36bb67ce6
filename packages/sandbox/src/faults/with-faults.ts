import { STATUS_CODES } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { Refusal } from "../http/refusal.js";
import { quotaUsedUp, tooClose } from "../limits/limit-refusals.js";
import { connectionReset } from "./connection-reset.js";
import type { Fault, StatusFault } from "./fault.js";
import { halved } from "./halved.js";

/** A request that faults hit, and the two ways to answer it. */
export interface HitRequest {
  readonly request: Request;
  readonly now: Date;
  /** Answers as if there were no fault. */
  readonly answer: () => Promise<Response>;
  /** Answers with an error, without doing anything. */
  readonly refuse: (refusal: Refusal) => Response;
}

/** Answers a request the way its faults want it. Rejects as `fetch` does when the connection is lost. */
export async function withFaults(faults: readonly Fault[], hit: HitRequest): Promise<Response> {
  const [first, ...others] = faults;
  if (first === undefined) {
    return hit.answer();
  }
  switch (first.kind) {
    case "delay":
      await sleep(first.ms, undefined, { signal: hit.request.signal });
      return withFaults(others, hit);
    case "status":
      return hit.refuse(refusalOf(first));
    case "rate-limit":
      return hit.refuse(rateLimited(first.by ?? "quota", hit.now));
    case "reset":
      return lost(first.when, hit);
    case "stall":
      return first.when === "after"
        ? halved(await hit.answer(), "stall")
        : never(hit.request.signal);
    case "truncate":
      return halved(await hit.answer(), "break");
    case "malformed":
      return halved(await hit.answer(), "end");
  }
}

function refusalOf({ status, message = STATUS_CODES[status] ?? "Error", headers }: StatusFault) {
  return new Refusal(status, message, { headers, isOwn: true });
}

/** The numbers that Entur publishes for its journey planner. */
const QUOTA_PER_MINUTE = 500;
const SPIKES_PER_SECOND = 150;
const WINDOW_MS = 60_000;

function rateLimited(by: "quota" | "spike", now: Date): Refusal {
  const endsAt = new Date(now.getTime() + WINDOW_MS);
  return by === "quota"
    ? quotaUsedUp({ allowed: QUOTA_PER_MINUTE, used: QUOTA_PER_MINUTE, endsAt }, now)
    : tooClose(SPIKES_PER_SECOND, { allowed: QUOTA_PER_MINUTE, used: 1, endsAt }, now);
}

async function lost(when: "before" | "after" | undefined, hit: HitRequest): Promise<never> {
  if (when === "after") {
    await hit.answer();
  }
  throw connectionReset();
}

/** Nothing comes, until the caller gives up. */
function never(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}
