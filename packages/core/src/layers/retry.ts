import type { Call } from "../call.js";
import { emit } from "../emit.js";
import { isEnturError } from "../errors/entur-error.js";
import { isHttpError } from "../errors/http-error.js";
import { isNetworkError } from "../errors/network-error.js";
import { isTimeoutError } from "../errors/timeout-error.js";
import type { Layer } from "../send.js";
import { askedDelayMs } from "./asked-delay.js";
import { bounded, LONGEST_MS } from "./bounded.js";

const RETRYABLE_STATUSES: readonly number[] = [408, 429, 502, 503, 504];
const FIRST_DELAY_MS = 250;
const LONGEST_DELAY_MS = 8_000;

/**
 * Sends again what may be sent again: after an answer that says "later", and after none. It waits as long as
 * the server asks, else with full jitter, and gives up rather than wait past the call's deadline.
 *
 * @param random a number from 0 up to 1
 */
export function retry(random: () => number): Layer {
  const draws = new WeakMap<object, number>();

  /** One draw for all whom one failed token request has failed, so that they share the next one too. */
  function drawFor(error: unknown): number {
    if (!isEnturError(error)) {
      return random();
    }
    const draw = draws.get(error) ?? random();
    draws.set(error, draw);
    return draw;
  }

  return (next) => async (call) => {
    for (let repeat = 0; ; repeat++) {
      let response: Response | undefined;
      let error: unknown;
      try {
        response = await next(call);
      } catch (thrown) {
        error = thrown;
      }
      const waitMs =
        repeat < call.settings.retries && mayRepeat(response, error, call)
          ? (askedBy(response, error) ??
            drawFor(error) * Math.min(FIRST_DELAY_MS * 2 ** repeat, LONGEST_DELAY_MS))
          : Number.POSITIVE_INFINITY;
      // A wait that no timer can hold, more than 24 days, is nobody's to wait.
      if (waitMs > LONGEST_MS || waitMs >= call.deadlineMs - performance.now()) {
        if (response === undefined) {
          throw error;
        }
        return response;
      }
      emit(call, { type: "retry", waitMs, outcome: call.attempts.at(-1)?.outcome ?? "no token" });
      await pause(waitMs, call);
    }
  };
}

/** What the server asks for; the token server's answer comes as an error. */
function askedBy(response: Response | undefined, error: unknown): number | undefined {
  const answer = response ?? (isHttpError(error) ? error.response : undefined);
  return answer && askedDelayMs(answer, Date.now());
}

function mayRepeat(response: Response | undefined, error: unknown, call: Call): boolean {
  // Without an attempt nothing has been sent yet: what failed is the token request.
  if (call.attempts.length > 0 && !isRepeatable(call)) {
    return false;
  }
  if (response !== undefined) {
    return RETRYABLE_STATUSES.includes(response.status);
  }
  return (
    isNetworkError(error) ||
    (isTimeoutError(error) && error.bound === "timeoutMs") ||
    (isHttpError(error) && RETRYABLE_STATUSES.includes(error.status))
  );
}

/** The row speaks of its own method only, and middleware may have put in another. */
function isRepeatable({ base, operation: { method, repeatable } }: Call): boolean {
  return repeatable && (base?.method ?? method) === method;
}

function pause(delayMs: number, call: Call): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const slept = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, delayMs);
  });
  return bounded(slept, call).finally(() => clearTimeout(timer));
}
