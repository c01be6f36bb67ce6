import type { TokenSource } from "./credentials.js";

/** A token and its lifetime. */
export interface Grant {
  readonly token: string;
  readonly lifetimeMs: number;
}

/** A token is renewed this long before it expires, or a tenth of its life before, whichever is shorter. */
const MARGIN_MS = 60_000;

/** Keeps the token that `request` gives; any number of callers share one request, and a failed one is forgotten. */
export function cacheToken(request: () => Promise<Grant>): TokenSource {
  let current: { readonly token: string; readonly renewAtMs: number } | undefined;
  let pending: Promise<string> | undefined;

  async function renewToken(): Promise<string> {
    const startedMs = Date.now();
    try {
      const { token, lifetimeMs } = await request();
      const renewAtMs = startedMs + lifetimeMs - Math.min(MARGIN_MS, lifetimeMs / 10);
      current = { token, renewAtMs };
      return token;
    } finally {
      pending = undefined;
    }
  }

  return {
    get() {
      if (current !== undefined && Date.now() < current.renewAtMs) {
        return current.token;
      }
      pending ??= renewToken();
      return pending;
    },
    drop(token) {
      // A caller that was slow to hear of it must not drop the token that came after.
      if (current?.token === token) {
        current = undefined;
      }
    },
  };
}
