/** The provider is no longer there: to ask it anything more is of no use. */
export class ProviderGone extends Error {
  override readonly name = "ProviderGone";
}
