import type { Call } from "../call.js";
import { bounded } from "../layers/bounded.js";

/** A signal that ends when the caller leaves or the call's time is up, until it is let go. */
export interface CallSignal {
  readonly signal: AbortSignal;
  readonly letGo: () => void;
}

/** The {@link CallSignal} that middleware sees on a request. */
export function followCall(call: Call): CallSignal {
  const controller = new AbortController();
  let letGo = () => {};
  const isDone = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  bounded(isDone, call, undefined, (reason) => controller.abort(reason)).catch(() => {
    // Whoever waits for the call hears of it there.
  });
  return { signal: controller.signal, letGo };
}
