import type { LimitOptions } from "../limits/rate-limits.js";
import type { SandboxOptions } from "./sandbox-options.js";

/** Never in the way of a test; what Entur allows partners is not published. */
const QUOTA = 1_000_000;
/** What Entur publishes for callers of its journey planner who do not name themselves. */
const ANONYMOUS_QUOTA = 30;
const ANONYMOUS_SPIKE = 2;

/** The limits that options ask for; undefined for none. */
export function limitsOf(options: SandboxOptions): LimitOptions | undefined {
  if (options.rateLimits === "off") {
    return undefined;
  }
  const { quota = QUOTA, spike = 0 } = options;
  const { anonymousQuota = ANONYMOUS_QUOTA, anonymousSpike = ANONYMOUS_SPIKE } = options;
  return { quota, spike, anonymousQuota, anonymousSpike };
}
