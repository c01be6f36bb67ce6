/** A response as it travels, with its body read. */
export interface Answer {
  readonly status: number;
  /** By the name in lower case, the media type among them. */
  readonly headers: { readonly [name: string]: string };
  /** The JSON value; undefined where there is none. */
  readonly body: unknown;
}
