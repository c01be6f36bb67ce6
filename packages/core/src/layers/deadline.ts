import type { Layer } from "../send.js";

/** Starts the clock that every wait and attempt below is bounded by, unless the caller has already left. */
export const deadline: Layer = (next) => (call) => {
  call.signal?.throwIfAborted();
  call.deadlineMs = performance.now() + call.settings.totalTimeoutMs;
  return next(call);
};
