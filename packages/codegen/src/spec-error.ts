/** A spec cannot be generated from; the message is one line with file and location. */
export class SpecError extends Error {
  override readonly name = "SpecError";
}
