import type { Credentials } from "./credentials.js";

/** A token of your own; a function is asked before every attempt, and once more after a 401. */
export function bearer(token: string | (() => string | Promise<string>)): Credentials {
  return {
    open: () => ({
      get: () => (typeof token === "string" ? token : Promise.resolve(token())),
      drop() {
        // Nothing is kept: the function is asked each time, and a fixed token has no successor.
      },
    }),
  };
}
