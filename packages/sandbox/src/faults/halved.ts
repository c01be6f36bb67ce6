import { connectionReset } from "./connection-reset.js";

/** What follows the first half of a body: its end, a broken connection, or nothing ever. */
export type AfterHalf = "end" | "break" | "stall";

/** The same answer with half of its body. */
export async function halved(response: Response, then: AfterHalf): Promise<Response> {
  const { status } = response;
  const headers = new Headers(response.headers);
  const whole = new Uint8Array(await response.arrayBuffer());
  const half = whole.slice(0, Math.floor(whole.length / 2));
  if (then === "end") {
    return new Response(response.body === null ? null : half, { status, headers });
  }
  // The length promised is what tells a broken body from a short one.
  headers.set("Content-Length", String(whole.length));
  const rest =
    then === "break" ? Promise.reject(connectionReset()) : new Promise<never>(() => undefined);
  return new Response(bodyOf(half, rest), { status, headers });
}

function bodyOf(half: Uint8Array, rest: Promise<never>): ReadableStream<Uint8Array> {
  rest.catch(() => undefined);
  return new ReadableStream({
    start: (controller) => controller.enqueue(half),
    pull: () => rest,
  });
}
