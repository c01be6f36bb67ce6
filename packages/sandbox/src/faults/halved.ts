import { setTimeout as sleep } from "node:timers/promises";
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
  return new Response(bodyOf(half, then), { status, headers });
}

/** Long enough for a server to send the half before it learns that there is no more. */
const HALF_SENT_MS = 50;

function bodyOf(half: Uint8Array, then: "break" | "stall"): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => controller.enqueue(half),
    pull: async () => {
      if (then === "stall") {
        return new Promise<never>(() => undefined);
      }
      await sleep(HALF_SENT_MS);
      throw connectionReset();
    },
  });
}
