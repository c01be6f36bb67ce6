/** Something took longer than it may. */
export class TooLate extends Error {
  override readonly name = "TooLate";
}
