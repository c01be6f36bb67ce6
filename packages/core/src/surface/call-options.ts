/** What may be set for one call; where the context has the same option, this wins. */
export interface CallOptions {
  /**
   * Ends the call, a wait between attempts or for middleware included, and a stream taken by `parseAs`; its reason is
   * thrown untouched.
   */
  readonly signal?: AbortSignal | undefined;
  /**
   * Bounds one attempt, its body included unless that is taken as a stream, in milliseconds. Default: the context's
   * `timeoutMs`, which is 10 000 unless set there. `Infinity` for no bound.
   */
  readonly timeoutMs?: number | undefined;
  /**
   * Bounds the call: every attempt, wait, token and hook of middleware, in milliseconds. Default: the context's
   * `totalTimeoutMs`, which is 60 000 unless set there. `Infinity` for no bound.
   */
  readonly totalTimeoutMs?: number | undefined;
  /**
   * How often a call that is safe to repeat is sent again at most. Default: the context's `retries`, which is 2
   * unless set there; 0 sends once.
   */
  readonly retries?: number | undefined;
  /** Extra request headers. `ET-Client-Name` cannot be set here. */
  readonly headers?: CallHeaders | undefined;
  /** Sent as `X-Correlation-Id`. Default: a new UUID per call. */
  readonly correlationId?: string | undefined;
  /**
   * Sent as `Accept-Language` (BCP 47; Entur knows nb, nn and en). Default: the context's
   * `acceptLanguage`, which is none unless set there.
   */
  readonly acceptLanguage?: string | undefined;
}

/** Headers by name; `undefined` and `null` stand for a header that is not sent. */
export type CallHeaders = Headers | { readonly [name: string]: string | null | undefined };

/** What may be set for a walk over pages; each page is a call of its own. */
export interface PagingOptions extends CallOptions {
  /** Ask for the next page while this one is being used. Default false. */
  readonly prefetch?: boolean | undefined;
  /** More pages than this are taken for a list that never ends, which is an error. At least 1; default 10 000. */
  readonly maxPages?: number | undefined;
}
