import type { Call } from "../call.js";
import { EnturError, kindOf } from "./entur-error.js";

/** No complete answer in time. */
export class TimeoutError extends EnturError {
  override readonly name = "TimeoutError";
  /** Which bound ran out: `timeoutMs` of one attempt, or `totalTimeoutMs` of the whole call. */
  readonly bound: "timeoutMs" | "totalTimeoutMs";
  /** The bound that was in force, in milliseconds. */
  readonly limitMs: number;

  constructor(call: Call, bound: "timeoutMs" | "totalTimeoutMs") {
    const limitMs = call.settings[bound];
    super(
      `No complete answer within ${bound} ${limitMs} at ${call.operation.path}, ` +
        `correlation id ${call.correlationId}`,
      call,
    );
    this.bound = bound;
    this.limitMs = limitMs;
  }
}

/** True for a {@link TimeoutError}, whichever copy of the package made it. */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return kindOf(error) === "TimeoutError";
}
