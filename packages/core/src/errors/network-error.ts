import type { Call } from "../call.js";
import { EnturError, kindOf } from "./entur-error.js";

/** No answer, or one that broke off; `cause` is what the transport threw. */
export class NetworkError extends EnturError {
  override readonly name = "NetworkError";

  constructor(call: Call, cause: unknown) {
    const message = `No complete answer at ${call.operation.path}, correlation id ${call.correlationId}`;
    super(message, call, { cause });
  }
}

/** True for a {@link NetworkError}, whichever copy of the package made it. */
export function isNetworkError(error: unknown): error is NetworkError {
  return kindOf(error) === "NetworkError";
}
