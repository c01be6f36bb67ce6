/** Something took longer than it may. */
export class LateError extends Error {
  override readonly name = "LateError";
}
