/** Why `pnpm impact` cannot say anything; the message is one line: what, where, what to do. */
export class ImpactError extends Error {
  override readonly name = "ImpactError";
}
