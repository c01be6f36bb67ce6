/** The provider is no longer there: to ask it anything more is of no use. */
export class ProviderGoneError extends Error {
  override readonly name = "ProviderGoneError";
}
