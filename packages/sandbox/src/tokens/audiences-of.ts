import { SANDBOX_AUDIENCE } from "./tokens.js";

/** Audiences a request to `url` may carry. A trailing slash makes no difference. */
export function audiencesOf(url: string): string[] {
  const { origin } = new URL(url);
  return [SANDBOX_AUDIENCE, origin, `${origin}/`];
}
