import type { Call } from "../call.js";
import { EnturError, kindOf } from "./entur-error.js";

/** No answer, or one that broke off; `cause` is what the transport threw. */
export class NetworkError extends EnturError {
  override readonly name = "NetworkError";

  constructor(call: Call, cause: unknown) {
    const message = `No complete answer at ${call.operation.path}, correlation id ${call.correlationId}`;
    super(message, call, { cause: discreet(cause) });
  }
}

/** True for a {@link NetworkError}, whichever copy of the package made it. */
export function isNetworkError(error: unknown): error is NetworkError {
  return kindOf(error) === "NetworkError";
}

/** How many causes of causes are looked at; a platform's fetch has two. */
const DEEPEST = 4;

/** The same error, so that a log shows no more of it and of its causes than message and code. */
function discreet(cause: unknown): unknown {
  let each = cause;
  for (let depth = 0; depth < DEEPEST && each instanceof Error; depth++) {
    for (const name of Object.keys(each)) {
      // undici's parser, for one, keeps the bytes it could not read; they stay there for who asks.
      if (name !== "code") Reflect.defineProperty(each, name, { enumerable: false });
    }
    each = each.cause;
  }
  return cause;
}
