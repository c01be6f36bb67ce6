/** A header's exact value, or what it must look like beside an example that does. */
export type HeaderValue = string | { readonly match: RegExp; readonly example: string };
