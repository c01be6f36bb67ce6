import { EnturError, type ErrorOrigin, kindOf } from "./entur-error.js";

/** Never sent: what was asked for cannot be meant. The message names what is wrong, never its value. */
export class RefusedError extends EnturError {
  override readonly name = "RefusedError";

  constructor(message: string, origin?: ErrorOrigin) {
    super(message, origin);
  }
}

/** True for a {@link RefusedError}, whichever copy of the package made it. */
export function isRefusedError(error: unknown): error is RefusedError {
  return kindOf(error) === "RefusedError";
}
