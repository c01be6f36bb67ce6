const CODE = "ECONNRESET";

/** What a request fails with when its connection is torn down, as Node's own `fetch` puts it. */
export function connectionReset(): TypeError {
  const cause = Object.assign(new Error("read ECONNRESET"), { code: CODE });
  const error = new TypeError("fetch failed", { cause });
  // Somebody asked for it: where it was made is of no use, and servers print it.
  delete cause.stack;
  delete error.stack;
  return error;
}

/** Whether `error` is a {@link connectionReset}. */
export function isConnectionReset(error: unknown): boolean {
  const cause = error instanceof TypeError ? error.cause : undefined;
  return cause instanceof Error && "code" in cause && cause.code === CODE;
}
