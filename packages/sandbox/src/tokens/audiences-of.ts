import { SANDBOX_AUDIENCE } from "./tokens.js";

/** Audiences a request to `url` may carry. A trailing slash makes no difference. */
export function audiencesOf(url: string): string[] {
  // The address of a `Request` is in its normal form, so its origin ends where the path begins.
  const origin = url.slice(0, url.indexOf("/", "https://".length));
  return [SANDBOX_AUDIENCE, origin, `${origin}/`];
}
