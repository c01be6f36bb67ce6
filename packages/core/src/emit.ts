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
    call.observer({ operationId, method, path, correlationId, ...event } as EnturEvent);
  } catch {
    // An observer's mistake is no reason to fail the call it observes.
  }
}
