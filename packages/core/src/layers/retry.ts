import type { Call } from "../call.js";
import { emit } from "../emit.js";
import { isHttpError } from "../errors/http-error.js";
import { isNetworkError } from "../errors/network-error.js";
import { isTimeoutError } from "../errors/timeout-error.js";
import type { Layer } from "../send.js";
import { askedDelayMs } from "./asked-delay.js";
import { bounded, LONGEST_MS } from "./bounded.js";

const RETRYABLE_STATUSES: ReadonlySet<number> = new Set([408, 429, 502, 503, 504]);
const FIRST_DELAY_MS = 250;
const LONGEST_DELAY_MS = 8_000;

/**
 * Sends again what may be sent again: after an answer that says "later", and after none. It waits as long as
 * the server asks, else with full jitter, and gives up rather than wait past the call's deadline.
 *
 * @param random a number from 0 up to 1
 */
export function retry(random: () => number): Layer {
  return (next) => async (call) => {
    for (let repeat = 0; repeat < call.settings.retries; repeat++) {
      let outcome: Response | Failed;
      try {
        outcome = await next(call);
      } catch (error) {
        outcome = new Failed(error);
      }
      if (!mayRepeat(outcome, call)) {
        return settle(outcome);
      }
      const backoffMs = random() * Math.min(FIRST_DELAY_MS * 2 ** repeat, LONGEST_DELAY_MS);
      const askedMs = outcome instanceof Failed ? undefined : askedDelayMs(outcome, Date.now());
      const waitMs = askedMs ?? backoffMs;
      // A wait that no timer can hold, more than 24 days, is nobody's to wait.
      if (waitMs >= call.deadlineMs - performance.now() || waitMs > LONGEST_MS) {
        return settle(outcome);
      }
      emit(call, { type: "retry", waitMs, outcome: call.attempts.at(-1)?.outcome ?? "no token" });
      await pause(waitMs, call);
    }
    return next(call);
  };
}

class Failed {
  readonly error: unknown;

  constructor(error: unknown) {
    this.error = error;
  }
}

function mayRepeat(outcome: Response | Failed, call: Call): boolean {
  // Without an attempt nothing has been sent yet: what failed is the token request.
  if (call.attempts.length > 0 && !call.operation.repeatable) {
    return false;
  }
  if (!(outcome instanceof Failed)) {
    return RETRYABLE_STATUSES.has(outcome.status);
  }
  const { error } = outcome;
  return (
    isNetworkError(error) ||
    (isTimeoutError(error) && error.bound === "timeoutMs") ||
    (isHttpError(error) && RETRYABLE_STATUSES.has(error.status))
  );
}

function settle(outcome: Response | Failed): Response {
  if (outcome instanceof Failed) {
    throw outcome.error;
  }
  return outcome;
}

function pause(delayMs: number, call: Call): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const slept = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, delayMs);
  });
  return bounded(slept, call).finally(() => clearTimeout(timer));
}
