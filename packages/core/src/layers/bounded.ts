import type { Call } from "../call.js";
import { TimeoutError } from "../errors/timeout-error.js";

/** The longest delay a timer takes; a longer one would fire at once. */
export const LONGEST_MS: number = 2 ** 31 - 1;

/**
 * Settles as `work` does, unless the caller's signal or the time ends it first: then with the signal's own
 * reason or a {@link TimeoutError}, after `end` was told. Leaves no timer and no listener behind.
 *
 * @param limitMs a bound below the call's own, if there is one
 */
export function bounded<Value>(
  work: Promise<Value>,
  call: Call,
  limitMs: number = Number.POSITIVE_INFINITY,
  end?: (reason: unknown) => void,
): Promise<Value> {
  const leftMs = call.deadlineMs - performance.now();
  const bound = limitMs < leftMs ? "timeoutMs" : "totalTimeoutMs";
  return new Promise((resolve, reject) => {
    const { signal } = call;
    const stop = () => {
      release();
      const reason: unknown = signal?.aborted ? signal.reason : new TimeoutError(call, bound);
      reject(reason);
      end?.(reason);
    };
    const delayMs = Math.max(0, Math.min(limitMs, leftMs));
    const timer = delayMs <= LONGEST_MS ? setTimeout(stop, delayMs) : undefined;
    const release = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
    };
    signal?.addEventListener("abort", stop);
    if (signal?.aborted) {
      stop();
    }
    work.then(
      (value) => {
        release();
        resolve(value);
      },
      (error) => {
        release();
        reject(error);
      },
    );
  });
}
