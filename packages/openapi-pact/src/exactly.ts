/** What {@link exactly} leaves in an example, in place of the value it pins. */
export class Pinned {
  readonly value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }
}

/** Pins a value of an example: the provider must answer just that, not merely something like it. */
export function exactly<T>(value: T): T {
  // Examples stay typed by the document; whatever reads one asks for Pinned first.
  return new Pinned(value) as T;
}
