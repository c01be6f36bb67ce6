import type { Refused } from "./handlers.js";

/** 200 with a body. */
export function ok<Body>(body: Body): { readonly status: 200; readonly body: Body } {
  return { status: 200, body };
}

/** 404 in words. */
export function notFound(message: string): Refused<404> {
  return { status: 404, message };
}
