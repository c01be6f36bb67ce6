import type { Call } from "../call.js";

/** Starts the clock that every hook, wait and attempt is bounded by, unless the caller has already left. */
export function startDeadline(call: Call): void {
  call.signal?.throwIfAborted();
  call.deadlineMs = performance.now() + call.settings.totalTimeoutMs;
}
