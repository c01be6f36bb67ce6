/** Symbols of the registry are shared by every copy of this package that may meet in one process. */
const PINNED: unique symbol = Symbol.for("openapi-pact.pinned");

/** What {@link exactly} leaves in an example, in place of the value it pins. */
export interface Pinned {
  readonly [PINNED]: true;
  readonly value: unknown;
}

/** Pins a value of an example: the provider must answer just that, not merely something like it. */
export function exactly<T>(value: T): T {
  const pinned: Pinned = { [PINNED]: true, value };
  // Examples stay typed by the document; whatever reads one asks for pins first.
  return pinned as T;
}

/** Whether a value of an example is a pin. */
export function isPinned(value: unknown): value is Pinned {
  return typeof value === "object" && value !== null && PINNED in value;
}
