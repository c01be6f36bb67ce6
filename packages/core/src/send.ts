import type { Call } from "./call.js";

/** One layer's inner side: a finished request in, a response out, with what is known of the call beside it. */
export type Send = (request: Request, call: Call) => Promise<Response>;

/** Adds one concern around a {@link Send}. */
export type Layer = (next: Send) => Send;

/** Stacks `layers` on `base`; the first listed is the outermost. */
export function compose(layers: readonly Layer[], base: Send): Send {
  return layers.reduceRight((next, layer) => layer(next), base);
}
