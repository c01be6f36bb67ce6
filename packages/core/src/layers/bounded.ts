import type { Call } from "../call.js";
import { TimeoutError } from "../errors/timeout-error.js";

/** The longest delay a timer takes; a longer one would fire at once. */
export const LONGEST_MS: number = 2 ** 31 - 1;

/**
 * Settles as `work` does, unless a signal, the caller's or one that middleware set, or the time ends it first: then with its
 * own reason or a {@link TimeoutError}, after `end` was told. Leaves no timer and no listener behind.
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
    const set = call.base?.signal;
    const stop = () => {
      release();
      const ended = signal?.aborted ? signal : set;
      // A timer may fire a little early, and who asks next must find the time up.
      if (!ended?.aborted && bound === "totalTimeoutMs") call.deadlineMs = performance.now();
      const reason: unknown = ended?.aborted ? ended.reason : new TimeoutError(call, bound);
      reject(reason);
      end?.(reason);
    };
    const delayMs = Math.max(0, Math.min(limitMs, leftMs));
    const timer = delayMs <= LONGEST_MS ? setTimeout(stop, delayMs) : undefined;
    const release = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
      set?.removeEventListener("abort", stop);
    };
    signal?.addEventListener("abort", stop);
    set?.addEventListener("abort", stop);
    if (signal?.aborted || set?.aborted) {
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

/** Like {@link bounded}, and bounded by nothing where the call is over and middleware is rescuing it. */
export function boundedUnlessOver<Value>(work: Promise<Value>, call: Call): Promise<Value> {
  return call.over ? work : bounded(work, call);
}
