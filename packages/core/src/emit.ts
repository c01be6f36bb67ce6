import type { Call } from "./call.js";
import type { EnturEvent, EventOrigin } from "./surface/events.js";

type WithoutOrigin<Event> = Event extends unknown ? Omit<Event, keyof EventOrigin> : never;

/** Tells the context's observer, if there is one. */
export function emit(call: Call, event: WithoutOrigin<EnturEvent>): void {
  if (call.observer === undefined) {
    return;
  }
  const { operationId, operation, correlationId } = call;
  const { method, path } = operation;
  try {
    // Each event keeps its own fields; a spread of a union loses which belong together.
    const told: unknown = call.observer({
      operationId,
      method,
      path,
      correlationId,
      ...event,
    } as EnturEvent);
    // Its type lets an async function through, whose rejection would end a Node process.
    if (told !== undefined) Promise.resolve(told).catch(() => {});
  } catch {
    // An observer's mistake is no reason to fail the call it observes.
  }
}
