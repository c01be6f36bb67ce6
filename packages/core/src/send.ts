import type { Call } from "./call.js";

/** What a layer hands its call to: the next layer, and at last the attempt. */
export type Send = (call: Call) => Promise<Response>;

/** Adds one concern around a {@link Send}. */
export type Layer = (next: Send) => Send;

/** Stacks `layers` on `base`; the first listed is the outermost. */
export function compose(layers: readonly Layer[], base: Send): Send {
  return layers.reduceRight((next, layer) => layer(next), base);
}
